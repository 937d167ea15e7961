import type { FormattedExecutionResult } from 'graphql';

/** An answer over HTTP, and its text as it came. */
export interface HttpAnswer<Data> extends FormattedExecutionResult<Data> {
  readonly text: string;
}

/** Asks a gateway as any client does; rejects where it hangs up. */
export async function askOverHttp<Data>(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  token?: string,
): Promise<HttpAnswer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { ...(JSON.parse(text) as FormattedExecutionResult<Data>), text };
}
