import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection, Model, mongo } from 'mongoose';
import { retryDelayMs } from '../waiting/retry-delay.js';
import { isOutage } from './outage.js';
import type { StoredRecord } from './stored-record.js';

/** How often making is tried again before it is given up. */
const TRIED_AGAIN = 4;

/**
 * Makes the collections and indexes that are not there yet, of every model of the connection. A
 * transaction cannot make a collection while others write, so all are made before. What is lost on its
 * way is asked again, which the driver does for reads and writes alone.
 */
export async function makeIndexes(connection: Connection): Promise<void> {
  await connection.asPromise();
  for (let failures = 0; ;) {
    try {
      await makeAll(connection);
      return;
    } catch (error) {
      failures += 1;
      if (!isOutage(error) || failures > TRIED_AGAIN) throw error;
      await sleep(retryDelayMs(failures));
    }
  }
}

async function makeAll(connection: Connection): Promise<void> {
  const existing = new Set((await connection.listCollections()).map(({ name }) => name));
  for (const name of connection.modelNames()) {
    const model = connection.model<StoredRecord>(name);
    await makeCollection(model, existing.has(model.collection.collectionName));
  }
}

/** A collection first, and then all its indexes in one command, which has nothing to build while it is empty. */
async function makeCollection(model: Model<StoredRecord>, exists: boolean): Promise<void> {
  if (!exists) await model.createCollection().catch(unlessThere);
  const indexes = model.schema.indexes().map(([key, options]) => ({ ...options, key }));
  // Mongoose and the driver write the same descriptions down as two types.
  if (indexes.length > 0) await model.collection.createIndexes(indexes as mongo.IndexDescription[]);
}

const NAMESPACE_EXISTS = 48;

/** Another process of the agency, starting at the same moment, may have made it first. */
function unlessThere(error: unknown): void {
  const isThere =
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === NAMESPACE_EXISTS;
  if (!isThere) throw error;
}
