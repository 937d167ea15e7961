import { makeIndexes } from '../../contract/store/make-indexes.js';
import { indexDirectives } from '../search/directive-entries.js';
import { keepPlaces } from './kept-places.js';
import { FEEDS } from './ledger.js';
import type { LedgerStore } from './ledger-store.js';
import { LEDGER_SHAPE } from './ledger-version.js';
import { BEING_EMPTIED } from './read-cursor.js';

/**
 * Empties the ledger, so that OMB takes every feed over from its beginning; OMB may run meanwhile. What
 * was in it comes back at its old place. Where this is broken off, the ledger stays as it is until it
 * is run again.
 */
export async function emptyLedger(store: LedgerStore): Promise<void> {
  // From here on nothing is taken over: whoever is about to finds that the cursor has moved.
  await setCursors(store, BEING_EMPTIED);
  await keepPlaces(store);
  for (const { collection } of [store.versions, store.searchEntries]) {
    // Dropping takes no longer for a million versions than for one.
    await collection.drop();
  }
  await makeIndexes(store.connection);
  await indexDirectives(store);
  await setCursors(store, 0);
  await store.heads.updateOne({ _id: 'ledger' }, { $set: { shape: LEDGER_SHAPE } });
}

async function setCursors({ cursors }: LedgerStore, sequence: number): Promise<void> {
  await cursors.bulkWrite(
    FEEDS.map((subgraph) => ({
      updateOne: {
        filter: { _id: subgraph },
        update: { $set: { sequence, pulledAt: null } },
        upsert: true,
      },
    })),
  );
}
