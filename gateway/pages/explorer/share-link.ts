import type { Asked } from './last-answer.js';

/** What a link carries: an operation and its variables, never who asks. */
export type Shared = Pick<Asked, 'query'> & { readonly variables: string };

/**
 * The address of an operation. It stands in the fragment, which browsers send to nobody, so that what
 * was asked is in no log on the way.
 */
export function shareLink(page: string, { query, variables }: Shared): string {
  const address = new URL(page);
  address.hash = new URLSearchParams({
    query,
    ...(isEmpty(variables) ? {} : { variables }),
  }).toString();
  return address.href;
}

/** The operation of such an address; null where it has none. */
export function sharedIn(fragment: string): Shared | null {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const query = parts.get('query');
  return query === null ? null : { query, variables: parts.get('variables') ?? '' };
}

function isEmpty(variables: string): boolean {
  return /^\s*(\{\s*\})?\s*$/.test(variables);
}
