/** The path of a provision's page. */
export function provisionPath(citation: string): string {
  return `/directives/${encodeURIComponent(citation)}`;
}

/** The path of an agency's page. */
export function agencyPath(id: string): string {
  return `/agencies/${encodeURIComponent(id)}`;
}

/** Whether an authority is a provision of the order, and so has a page. */
export function isCitation(authority: string): boolean {
  return /^[1-5](\([a-z]+\))*$/.test(authority);
}
