import { createContext, useContext, type ReactNode } from 'react';

const Day = createContext<string | null>(null);

/** Tells the links within which day of the past is shown; null for now. */
export function LinksOfDay({
  day,
  children,
}: {
  readonly day: string | null;
  readonly children: ReactNode;
}) {
  return <Day value={day}>{children}</Day>;
}

/** A link to another page, of the same day: whoever reads the past goes on in it. */
export function PageLink({
  to,
  current,
  className,
  children,
}: {
  /** A path, with what stands behind the question mark. */
  readonly to: string;
  /** Whether it is where one is: as a page, or as a choice on it. */
  readonly current?: 'page' | 'true' | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const day = useContext(Day);
  const href = day === null ? to : `${to}${to.includes('?') ? '&' : '?'}asOf=${day}`;
  return (
    <a className={className} href={href} aria-current={current}>
      {children}
    </a>
  );
}
