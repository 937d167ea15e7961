import type { TypedDocumentString } from '../generated/graphql.js';

/** One operation to ask, with its variables: what the public API takes from anyone. */
export interface Operation {
  readonly text: string;
  /** The hash by which a gateway of this version knows the text. */
  readonly hash: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A generated operation with variables of its own type. */
export function operationOf<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Operation {
  const hash: unknown = document.__meta__?.['hash'];
  return { text: document.toString(), hash: typeof hash === 'string' ? hash : null, variables };
}
