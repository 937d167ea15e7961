import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import mongoose, { type Connection } from 'mongoose';
import { until } from '../../../testing/until.js';
import { testDatabaseUri } from '../../../testing/take-databases.js';
import { identityOf } from '../database/process-identity.js';
import { OwnTransactions } from './own-transactions.js';

const dbName = `t${randomBytes(5).toString('hex')}_transactions`;
const WRITER = 'a writer';
let connections: Connection[];

/** A process of its own, as far as the database can tell. */
async function connect(): Promise<Connection> {
  const uri = testDatabaseUri();
  const connection = await mongoose.createConnection(uri, { dbName }).asPromise();
  connections.push(connection);
  return connection;
}
beforeEach(() => {
  connections = [];
});
afterEach(async () => {
  await connections.at(-1)?.dropDatabase();
  await Promise.all(connections.map((connection) => connection.close(true)));
});

/** Adds one to a number in a transaction; the transaction stays open until the given work has ended. */
function addOne(
  transactions: OwnTransactions,
  connection: Connection,
  work = () => Promise.resolve(),
) {
  return transactions.run(async (session) => {
    const numbers = connection.collection<{ _id: string; value: number }>('numbers');
    await numbers.updateOne({ _id: 'one' }, { $inc: { value: 1 } }, { session, upsert: true });
    await work();
    return numbers.findOne({ _id: 'one' }, { session });
  });
}

test('a transaction that a dead process left open holds nobody up, and is undone', async () => {
  const dead = await connect();
  await addOne(new OwnTransactions(dead, WRITER), dead);
  const leftOpen = new OwnTransactions(dead, WRITER);
  await new Promise<void>((isOpen) => {
    void addOne(leftOpen, dead, () => new Promise(() => isOpen()));
  });
  const alive = await connect();
  // Without its end, this would wait for more than a minute.
  expect(await addOne(new OwnTransactions(alive, WRITER), alive)).toMatchObject({ value: 2 });
});

test('transactions of one writer do not collide, however many come at once', async () => {
  const connection = await connect();
  const transactions = new OwnTransactions(connection, WRITER);
  const added = await Promise.all(
    Array.from({ length: 5 }, () => addOne(transactions, connection)),
  );
  expect(added.map((found) => found?.value)).toEqual([1, 2, 3, 4, 5]);
});

test('work that fails leaves nothing behind, and lets the next go on', async () => {
  const connection = await connect();
  const transactions = new OwnTransactions(connection, WRITER);
  const failing = addOne(transactions, connection, () => Promise.reject(new Error('It fails.')));
  await expect(failing).rejects.toThrow('It fails.');
  expect(await addOne(transactions, connection)).toMatchObject({ value: 1 });
});

/** A guest of the writer that was killed with its transaction open. */
async function leaveOpenAsGuest(alive: Connection): Promise<void> {
  const dead = await connect();
  const guest = new OwnTransactions(dead, `${WRITER}/import`);
  await new Promise<void>((isOpen) => {
    void addOne(guest, dead, () => new Promise(() => isOpen()));
  });
  const process = spawn('sleep', ['60']);
  const identity = identityOf(process.pid ?? 0);
  process.kill('SIGKILL');
  await once(process, 'exit');
  const inUse = alive.collection<{ _id: string }>('sessionsInUse');
  await inUse.updateOne({ _id: `${WRITER}/import` }, { $set: { process: identity } });
}

test('a guest that was killed holds up neither the writer beside it nor one that starts', async () => {
  const alive = await connect();
  const writer = new OwnTransactions(alive, WRITER);
  expect(await addOne(writer, alive)).toMatchObject({ value: 1 });
  await leaveOpenAsGuest(alive);
  expect(await addOne(writer, alive)).toMatchObject({ value: 2 });
  await leaveOpenAsGuest(alive);
  expect(await addOne(new OwnTransactions(alive, WRITER), alive)).toMatchObject({ value: 3 });
});

test('a guest that lives is waited for, and loses nothing', async () => {
  const [alive, own] = [await connect(), await connect()];
  const writer = new OwnTransactions(alive, WRITER);
  expect(await addOne(writer, alive)).toMatchObject({ value: 1 });
  let meetings = 0;
  let waiting: Promise<unknown> = Promise.resolve();
  let starts = 0;
  const byGuest = await addOne(new OwnTransactions(own, `${WRITER}/import`), own, async () => {
    starts += 1;
    waiting = writer.run(async (session) => {
      meetings += 1;
      const numbers = alive.collection<{ _id: string; value: number }>('numbers');
      await numbers.updateOne({ _id: 'one' }, { $inc: { value: 1 } }, { session, upsert: true });
      return numbers.findOne({ _id: 'one' }, { session });
    });
    // Often enough for the writer to have looked whether the guest is dead.
    await until('the writer has met the guest', () => meetings > 11);
  });
  expect({ byGuest, starts }).toMatchObject({ byGuest: { value: 2 }, starts: 1 });
  expect(await waiting).toMatchObject({ value: 3 });
});
