import { PageLink } from '../facts/page-link.js';

/** One page that the navigation leads to. */
export interface NavigationLink {
  readonly path: string;
  readonly name: string;
}

const PROGRAMMING: readonly NavigationLink[] = [
  { path: '/explorer', name: 'Explorer' },
  { path: '/reference', name: 'Reference' },
];

/** Every page that has a name of its own, the explorer and the reference. */
export function Navigation({
  links,
  path,
}: {
  readonly links: readonly NavigationLink[];
  readonly path: string;
}) {
  return (
    <nav aria-label="Pages" className="pages">
      <ul>
        {links.map((link) => (
          <li key={link.path}>
            <PageLink to={link.path} current={link.path === path ? 'page' : undefined}>
              {link.name}
            </PageLink>
          </li>
        ))}
        {PROGRAMMING.map((link) => (
          <li key={link.path}>
            <a href={link.path} aria-current={link.path === path ? 'page' : undefined}>
              {link.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
