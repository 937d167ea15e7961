import type { Cursor } from './cursor.js';
import { everyPage, type Page } from './every-page.js';
import { ChangesDocument, type ChangesQuery } from './generated/graphql.js';
import type { GraphClient } from './graph-client.js';

/** An event that the caller may know of. */
export type Change = NonNullable<ChangesQuery['events']>['nodes'][number];

/**
 * What changed at any agency behind the cursor, as far as the caller may know of it. The cursor moves
 * when a page was taken whole, so whoever breaks off gets its events again: tell them apart by `id`.
 */
export async function* followChanges(
  client: GraphClient,
  cursor: Cursor,
): AsyncGenerator<Change, void, undefined> {
  const variables = { after: await cursor.read() };
  const list = ({ events }: ChangesQuery): Page<Change> | null | undefined => events;
  for await (const { nodes } of everyPage(client, ChangesDocument, variables, list)) {
    yield* nodes;
    const last = nodes.at(-1);
    if (last !== undefined) await cursor.write(last.id);
  }
}
