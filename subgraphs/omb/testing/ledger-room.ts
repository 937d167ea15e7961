import { randomBytes } from 'node:crypto';
import mongoose from 'mongoose';
import { makeIndexes } from '../../contract/store/make-indexes.js';
import { openLedgerStore, type LedgerStore } from '../ledger/ledger-store.js';

/** The ledger's collections in a database of their own, for one test file. */
export interface LedgerRoom {
  readonly store: LedgerStore;
  /** Empties the ledger. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** The database of the test run. */
export function testDatabaseUri(): string {
  const uri = process.env['TEST_MONGODB_URI'];
  if (uri === undefined) throw new Error('TEST_MONGODB_URI is not set: Jest sets it.');
  return uri;
}

/** A name that no other test file has. */
export function uniquePrefix(): string {
  return `t${randomBytes(5).toString('hex')}_`;
}

export async function openLedgerRoom(): Promise<LedgerRoom> {
  const dbName = `${uniquePrefix()}ledger`;
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
    },
    async close() {
      await connection.dropDatabase();
      await connection.close();
    },
  };
}
