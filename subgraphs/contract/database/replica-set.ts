import mongoose from 'mongoose';
import { hasErrorCode } from './error-code.js';

/** Transactions and change streams need a replica set; one member will do. */
export const REPLICA_SET = 'interagency';

/** A server whose former port is taken by a program that says nothing asks that one for half a minute who it is. */
const PRIMARY_WITHIN_MS = 60_000;
const LOOK_AGAIN_MS = 20;
const ALREADY_INITIALIZED = 23;
const NOT_YET_INITIALIZED = 94;

/**
 * Makes the server at an address the primary of its set, also where its data is of an earlier start
 * at another port. Whether a majority write waits for the journal is settled at the very first start.
 */
export async function becomePrimary(address: string, durable: boolean): Promise<void> {
  const deadline = performance.now() + PRIMARY_WITHIN_MS;
  const client = new mongoose.mongo.MongoClient(`mongodb://${address}/?directConnection=true`);
  try {
    const admin = client.db('admin');
    let found = await look(admin, address, durable);
    while (found !== 'PRIMARY') {
      if (performance.now() > deadline) {
        throw new Error(`mongod did not become primary within ${PRIMARY_WITHIN_MS / 1_000} s`);
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
      found = await look(admin, address, durable);
    }
  } finally {
    await client.close();
  }
}

async function look(
  admin: mongoose.mongo.Db,
  address: string,
  durable: boolean,
): Promise<'PRIMARY' | 'NOT_YET'> {
  try {
    const { isWritablePrimary, setName } = await admin.command({ hello: 1 });
    if (isWritablePrimary === true) return 'PRIMARY';
    // It has no name while it is new, and while it does not find itself at the address of its data.
    if (setName === undefined) await initiate(admin, address, durable);
    return 'NOT_YET';
  } catch (error) {
    // Whenever its part in the set changes it hangs up on everybody.
    if (error instanceof mongoose.mongo.MongoNetworkError) return 'NOT_YET';
    if (hasErrorCode(error, NOT_YET_INITIALIZED)) return 'NOT_YET';
    throw error;
  }
}

async function initiate(
  admin: mongoose.mongo.Db,
  address: string,
  durable: boolean,
): Promise<void> {
  const members = [{ _id: 0, host: address }];
  try {
    await admin.command({
      replSetInitiate: { _id: REPLICA_SET, members, writeConcernMajorityJournalDefault: durable },
    });
  } catch (error) {
    if (!hasErrorCode(error, ALREADY_INITIALIZED)) throw error;
    await moveTo(admin, address);
  }
}

async function moveTo(admin: mongoose.mongo.Db, address: string): Promise<void> {
  const { config } = await admin.command({ replSetGetConfig: 1 });
  const current = config as {
    readonly version: number;
    readonly members: readonly { readonly host: string }[];
  };
  if (current.members[0]?.host === address) return;
  const members = [{ _id: 0, host: address }];
  await admin.command({
    replSetReconfig: { ...current, version: current.version + 1, members },
    force: true,
  });
}
