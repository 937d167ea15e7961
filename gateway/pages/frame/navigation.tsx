/** One page that the navigation leads to. */
export interface NavigationLink {
  readonly path: string;
  readonly name: string;
}

/** Every page that has a name of its own, and the explorer. */
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
        {[...links, { path: '/explorer', name: 'Explorer' }].map((link) => (
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
