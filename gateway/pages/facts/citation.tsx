/** The address of a provision's page. */
export function addressOf(citation: string): string {
  return `/directives/${encodeURIComponent(citation)}`;
}

/** A provision by its citation, as a link to its page. */
export function Citation({ of: citation }: { readonly of: string }) {
  return (
    <a className="citation" href={addressOf(citation)}>
      {citation}
    </a>
  );
}
