import type { SubgraphName } from '../../contract/order/agencies.js';
import type { LedgerCursor } from './ledger-version.js';
import type { LedgerStore } from './ledger-store.js';

/** How far the ledger has come with a feed; makes the cursor at the first start. */
export async function readCursor(
  store: LedgerStore,
  subgraph: SubgraphName,
): Promise<LedgerCursor> {
  // Made outside of any transaction, so that taking a stretch over only ever moves it.
  return store.cursors
    .findOneAndUpdate(
      { _id: subgraph },
      { $setOnInsert: { sequence: 0, pulledAt: null } },
      { upsert: true, returnDocument: 'after' },
    )
    .lean<LedgerCursor>()
    .orFail();
}
