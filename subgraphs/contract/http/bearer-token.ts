/** The token of an `authorization` header; null when there is no header, undefined when it is none of ours. */
export function bearerToken(header: string | undefined): string | null | undefined {
  if (header === undefined) return null;
  return /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i.exec(header)?.[1];
}
