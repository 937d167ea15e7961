import { connectionOf, type Connection } from './connection.js';
import { readCursor, type Place } from './cursor.js';
import { pageSize } from './page-size.js';

/** Which page of a list that is held in memory. */
export interface PageRequest {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * Pages a list that is small and fixed by the order itself, such as its provisions.
 * `nodes` come in their final order; `idOf` tells them apart.
 */
export function pageInMemory<Node>(
  nodes: readonly Node[],
  idOf: (node: Node) => string,
  mark: string,
  request: PageRequest,
): Connection<Node> {
  const size = pageSize(request.first);
  const start =
    request.after == null ? 0 : positionAfter(nodes, idOf, readCursor(mark, request.after));
  return connectionOf({
    found: nodes.slice(start, start + size + 1),
    size,
    mark,
    isFirstPage: start === 0,
    placeOf: (node) => ({ key: 0, id: idOf(node) }),
    totalCount: () => nodes.length,
  });
}

function positionAfter<Node>(
  nodes: readonly Node[],
  idOf: (node: Node) => string,
  place: Place,
): number {
  // A node that has left the list since leaves nothing to go on from: the list ends there.
  const position = nodes.findIndex((node) => idOf(node) === place.id);
  return position === -1 ? nodes.length : position + 1;
}
