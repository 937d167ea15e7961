import type { ReactNode } from 'react';
import type { ChangeRowFragment } from '../generated/graphql.js';
import { ChangeList } from './change-list.js';

/** The section with which a page ends: what changed last of all that it shows, up to its day. */
export function ChangedLast({
  events,
  children,
}: {
  /** Null where the ledger cannot tell them now. */
  readonly events: { readonly nodes: readonly ChangeRowFragment[] } | null;
  readonly children?: ReactNode;
}) {
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">What changed last</h2>
      <ChangeList changes={events?.nodes ?? null} />
      {children}
    </section>
  );
}
