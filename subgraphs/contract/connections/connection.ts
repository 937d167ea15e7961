import { writeCursor, type Place } from './cursor.js';

/** A page of a list, in the shape of the Relay connection specification. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counted only when somebody asks for it. */
  readonly totalCount: () => Promise<number> | number;
}

/** The resolver of `totalCount`. */
export function countOf({
  totalCount,
}: Pick<Connection<unknown>, 'totalCount'>): Promise<number> | number {
  return totalCount();
}

/** What a page is made of. */
export interface PageOf<Node> {
  /** The nodes from the cursor on, one more than the page holds where the list goes on. */
  readonly found: readonly Node[];
  readonly size: number;
  readonly mark: string;
  readonly isFirstPage: boolean;
  readonly placeOf: (node: Node) => Place;
  readonly totalCount: () => Promise<number> | number;
}

/** Makes a page of what was found. */
export function connectionOf<Node>(page: PageOf<Node>): Connection<Node> {
  const nodes = page.found.slice(0, page.size);
  const edges = nodes.map((node) => ({ node, cursor: writeCursor(page.mark, page.placeOf(node)) }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: page.found.length > page.size,
      hasPreviousPage: !page.isFirstPage,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.totalCount,
  };
}
