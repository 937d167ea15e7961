import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import mongoose from 'mongoose';
import {
  processesOn,
  startNode,
  untilItSays,
  type RunningProcess,
} from '../../../testing/processes.js';
import { scratchFolder, type ScratchFolder } from '../../../testing/scratch-folder.js';
import { until } from '../../../testing/until.js';
import { databaseSettings } from './database-settings.js';
import { findRunningDatabase } from './find-running-database.js';
import { readHolder } from './holder.js';
import { openDatabase } from './open-database.js';
import { stillRuns, type ProcessIdentity } from './process-identity.js';

const MAJORITY = { writeConcern: { w: 'majority' as const } };

let scratch: ScratchFolder;
let dataDir: string;
beforeEach(async () => {
  scratch = await scratchFolder();
  dataDir = join(scratch.path, 'data');
  await mkdir(dataDir);
});
afterEach(() => scratch.remove());

function start(): RunningProcess {
  return startNode(['dist/subgraphs/contract/database/main.js'], { DATA_DIR: dataDir });
}

/** Runs the database in a process of its own. */
async function run(): Promise<{ database: RunningProcess; uri: string; mongod: ProcessIdentity }> {
  const database = start();
  const [uri] = await untilItSays(database, /^mongodb:\S+$/m);
  const mongod = (await readHolder(dataDir))?.mongod ?? null;
  if (mongod === null) throw new Error('Nobody wrote down which mongod runs');
  return { database, uri, mongod };
}

async function withRecords<T>(
  uri: string,
  use: (records: mongoose.mongo.Collection<{ _id: number }>) => Promise<T>,
): Promise<T> {
  const client = await mongoose.mongo.MongoClient.connect(uri, { serverSelectionTimeoutMS: 2_000 });
  try {
    return await use(client.db('survival').collection('records'));
  } finally {
    await client.close();
  }
}

/** Writes records one by one until the server is gone; answers those it acknowledged. */
async function writeUntilGone(uri: string, atRecord: (id: number) => void): Promise<number[]> {
  return withRecords(uri, async (records) => {
    const acknowledged: number[] = [];
    try {
      for (let id = 1; ; id += 1) {
        await records.insertOne({ _id: id }, MAJORITY);
        acknowledged.push(id);
        atRecord(id);
      }
    } catch {
      return acknowledged;
    }
  });
}

async function recordsAt(uri: string): Promise<number[]> {
  return withRecords(uri, async (records) =>
    (await records.find().sort({ _id: 1 }).toArray()).map(({ _id }) => _id),
  );
}

describe('the data of a folder', () => {
  test('has every acknowledged record after kill -9 of its process and its mongod', async () => {
    const { database, uri, mongod } = await run();
    const acknowledged = await writeUntilGone(uri, (id) => {
      if (id !== 100) return;
      process.kill(mongod.pid, 'SIGKILL');
      database.signal('SIGKILL');
    });
    await database.ended;
    const again = await run();
    const found = await recordsAt(again.uri);
    expect(acknowledged.length).toBeGreaterThanOrEqual(100);
    // The one that was under way at the moment may be there too.
    expect(found.slice(0, acknowledged.length)).toEqual(acknowledged);
  });

  test('is served again, at the same port, after its mongod alone has ended', async () => {
    const { database, uri, mongod } = await run();
    const acknowledged = await writeUntilGone(uri, (id) => {
      if (id === 100) process.kill(mongod.pid, 'SIGKILL');
    });
    await untilItSays(database, /running again/);
    expect((await readHolder(dataDir))?.mongod?.pid).not.toBe(mongod.pid);
    const found = await recordsAt(uri);
    expect(found.slice(0, acknowledged.length)).toEqual(acknowledged);
    database.signal('SIGTERM');
    expect(await database.ended).toEqual({ code: 0, signal: null });
    expect(processesOn(dataDir)).toEqual([]);
  });

  test('is served again, at the same port, after its mongod stood still', async () => {
    const said: string[] = [];
    const database = await openDatabase({
      ...databaseSettings(process.env),
      dataDir,
      watching: { everyMs: 50, answersWithinMs: 5_000 },
      report: (step) => said.push(step),
    });
    await withRecords(database.uri, (records) => records.insertOne({ _id: 1 }, MAJORITY));
    const frozen = (await readHolder(dataDir))?.mongod?.pid;
    // The number nought would be a whole group of processes: our own.
    if (frozen === undefined) throw new Error('Nobody wrote down which mongod runs');
    process.kill(frozen, 'SIGSTOP');
    await until('it runs again', () => said.includes('database: running again'));
    expect(await recordsAt(database.uri)).toEqual([1]);
    expect(database.losses).toBe(1);
    expect((await readHolder(dataDir))?.mongod?.pid).not.toBe(frozen);
    await database.stop();
    expect(processesOn(dataDir)).toEqual([]);
  });

  test('is opened again at once after kill -9 of its process: the mongod that outlived it is ended first', async () => {
    const { database, uri, mongod } = await run();
    await withRecords(uri, (records) => records.insertOne({ _id: 1 }, MAJORITY));
    database.signal('SIGKILL');
    await database.ended;
    const again = await run();
    expect(stillRuns(mongod)).toBe(false);
    expect(await recordsAt(again.uri)).toEqual([1]);
  });

  test('is served at the same port again, or at another where somebody else has that', async () => {
    const first = await run();
    await withRecords(first.uri, (records) => records.insertOne({ _id: 1 }, MAJORITY));
    first.database.signal('SIGTERM');
    expect(await first.database.ended).toEqual({ code: 0, signal: null });
    // A clean stop leaves nothing running, and nobody who holds the folder.
    expect(processesOn(dataDir)).toEqual([]);
    expect(await readHolder(dataDir)).toBeNull();

    const second = await run();
    expect(second.uri).toBe(first.uri);
    second.database.signal('SIGTERM');
    await second.database.ended;

    const other = createServer((socket) => socket.destroy()).listen(
      Number(new URL(first.uri).port),
      '127.0.0.1',
    );
    await once(other, 'listening');
    try {
      const third = await run();
      expect(third.uri).not.toBe(first.uri);
      expect(await recordsAt(third.uri)).toEqual([1]);
    } finally {
      other.close();
    }
  });

  test('is held by one of two processes that come at once, and found by whoever asks; the other is told who', async () => {
    expect(await findRunningDatabase(dataDir)).toBeNull();
    const [a, b] = [start(), start()];
    const loser = await Promise.race([a.ended.then(() => a), b.ended.then(() => b)]);
    const winner = loser === a ? b : a;
    expect(await loser.ended).toEqual({ code: 1, signal: null });
    const { since } = (await readHolder(dataDir)) ?? {};
    expect(loser.output().trim()).toBe(
      `The data in ${dataDir} is held by process ${winner.pid} since ${String(since)}. ` +
        `Stop it (kill ${winner.pid}), or give this one a folder of its own with DATA_DIR.`,
    );
    const [uri] = await untilItSays(winner, /^mongodb:\S+$/m);
    expect(await findRunningDatabase(dataDir)).toBe(uri);
    winner.signal('SIGKILL');
    await winner.ended;
    // Its mongod ends by itself within seconds, and with it all that wine needed.
    await until('nothing runs on the folder', () => processesOn(dataDir).length === 0);
    expect(await findRunningDatabase(dataDir)).toBeNull();
  });
});
