import mongoose from 'mongoose';
import { takeDatabases, testDatabaseUri } from '../../../testing/take-databases.js';
import { makeIndexes } from '../../contract/store/make-indexes.js';
import { openLedgerStore, type LedgerStore } from '../ledger/ledger-store.js';

/** The ledger's collections in a database of their own, for one test file. */
export interface LedgerRoom {
  readonly store: LedgerStore;
  /** Empties the ledger. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export async function openLedgerRoom(): Promise<LedgerRoom> {
  const databases = await takeDatabases();
  const dbName = databases.of('ledger').databaseName;
  // As an agency's own store does: two makers of one collection at once are a race within the database.
  const options = { dbName, autoCreate: false, autoIndex: false };
  const connection = mongoose.createConnection(testDatabaseUri(), options);
  const store = openLedgerStore(connection);
  await makeIndexes(connection);
  return {
    store,
    async clear() {
      await store.versions.deleteMany({});
      await store.searchEntries.deleteMany({});
      await store.heads.deleteMany({});
      await store.cursors.deleteMany({});
      await store.keptPlaces.deleteMany({});
    },
    async close() {
      await connection.destroy();
      await databases.giveBack();
    },
  };
}
