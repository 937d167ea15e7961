import mongoose from 'mongoose';
import { hasErrorCode } from './error-code.js';

/** Transactions and change streams need a replica set; one member will do. */
export const REPLICA_SET = 'interagency';

const PRIMARY_WITHIN_MS = 30_000;
const ALREADY_INITIALIZED = 23;

/**
 * Makes the server at an address the primary of its set, also where its data is of an earlier start
 * at another port. Whether a majority write waits for the journal is settled at the very first start.
 */
export async function becomePrimary(address: string, durable: boolean): Promise<void> {
  const client = new mongoose.mongo.MongoClient(`mongodb://${address}/?directConnection=true`);
  await client.connect();
  try {
    const admin = client.db('admin');
    const members = [{ _id: 0, host: address }];
    try {
      await admin.command({
        replSetInitiate: {
          _id: REPLICA_SET,
          members,
          writeConcernMajorityJournalDefault: durable,
        },
      });
    } catch (error) {
      if (!hasErrorCode(error, ALREADY_INITIALIZED)) throw error;
      await moveTo(admin, address);
    }
    await untilPrimary(admin);
  } finally {
    await client.close();
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

async function untilPrimary(admin: mongoose.mongo.Db): Promise<void> {
  const deadline = performance.now() + PRIMARY_WITHIN_MS;
  while (performance.now() < deadline) {
    const { isWritablePrimary } = await admin.command({ hello: 1 });
    if (isWritablePrimary === true) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`mongod did not become primary within ${PRIMARY_WITHIN_MS / 1_000} s`);
}
