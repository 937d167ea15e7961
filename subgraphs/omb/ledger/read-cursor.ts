import type { SubgraphName } from '../../contract/order/agencies.js';
import type { LedgerCursor } from './ledger-version.js';
import type { LedgerStore } from './ledger-store.js';

/** Where every cursor stands while the ledger is emptied: no feed is read from there. */
export const BEING_EMPTIED = -1;

/** How far the ledger has come with a feed; makes the cursor at the first start. */
export async function readCursor(
  store: LedgerStore,
  subgraph: SubgraphName,
): Promise<LedgerCursor> {
  // Made outside of any transaction, so that taking a stretch over only ever moves it.
  const cursor = await store.cursors
    .findOneAndUpdate(
      { _id: subgraph },
      { $setOnInsert: { sequence: 0, pulledAt: null } },
      { upsert: true, returnDocument: 'after' },
    )
    .lean<LedgerCursor>()
    .orFail();
  if (cursor.sequence === BEING_EMPTIED) {
    throw new Error('The ledger is being emptied. If nobody does: npm run ledger -- rebuild');
  }
  return cursor;
}
