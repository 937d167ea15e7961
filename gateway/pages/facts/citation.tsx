import { PageLink } from './page-link.js';
import { provisionPath } from './page-paths.js';

/** A provision by its citation, as a link to its page. */
export function Citation({ of: citation }: { readonly of: string }) {
  return (
    <PageLink className="citation" to={provisionPath(citation)}>
      {citation}
    </PageLink>
  );
}
