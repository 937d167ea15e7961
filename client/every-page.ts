import type { GraphClient } from './graph-client.js';
import type { TypedDocument } from './typed-document.js';

/** A page of any list of the graph, as far as following it goes. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** The operation of a list: it takes the cursor behind which to go on as `$after`. */
export type PagedVariables = { readonly after?: string | null | undefined };

/** Every page of a list, one after another: the next is asked for when this one was taken. */
export async function* everyPage<Data, Variables extends PagedVariables, Node>(
  client: GraphClient,
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  list: (data: Data) => Page<Node> | null | undefined,
): AsyncGenerator<Page<Node>, void, undefined> {
  let { after = null } = variables;
  do {
    const page = list(await client.ask(document, { ...variables, after }));
    if (page == null) return;
    yield page;
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
}

/** Every node of a list, through all of its pages. */
export async function* everyNode<Data, Variables extends PagedVariables, Node>(
  ...following: Parameters<typeof everyPage<Data, Variables, Node>>
): AsyncGenerator<Node, void, undefined> {
  for await (const { nodes } of everyPage(...following)) yield* nodes;
}
