/** The headers of a request, with the token where there is one. */
export function headersFor(token: string | null, accept: string): Record<string, string> {
  return {
    accept,
    'content-type': 'application/json',
    ...(token !== null && { authorization: `Bearer ${token}` }),
  };
}
