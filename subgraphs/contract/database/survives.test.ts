import mongoose from 'mongoose';
import { findRunningDatabase } from './find-running-database.js';
import { readHolder } from './holder.js';
import { stillRuns } from './process-identity.js';
import {
  processesOf,
  startDatabaseProcess,
  type DatabaseProcess,
} from './testing/database-process.js';
import { eventually } from './testing/eventually.js';
import { removeTemporaryFolders, temporaryFolder } from './testing/temporary-folder.js';

const DOCUMENTS = 200;

let started: DatabaseProcess[] = [];

/** Runs the database on a folder; answers its address. */
async function running(dataDir: string): Promise<{ database: DatabaseProcess; uri: string }> {
  const database = startDatabaseProcess(dataDir);
  started.push(database);
  const uri = await database.uri;
  if (uri === null) throw new Error(`no address: ${database.errors()}`);
  return { database, uri };
}

async function mongodOf(dataDir: string): Promise<{ pid: number; startedAt: string | null }> {
  const mongod = (await readHolder(dataDir))?.mongod;
  if (mongod == null) throw new Error(`no mongod is written down for ${dataDir}`);
  return mongod;
}

async function withRecords<T>(
  uri: string,
  use: (records: mongoose.mongo.Collection) => Promise<T>,
): Promise<T> {
  const client = await mongoose.mongo.MongoClient.connect(uri);
  try {
    return await use(client.db('survival').collection('records'));
  } finally {
    await client.close();
  }
}

/** Each acknowledged by a majority before the next. */
async function writeRecords(records: mongoose.mongo.Collection): Promise<void> {
  for (let n = 0; n < DOCUMENTS; n++)
    await records.insertOne({ n }, { writeConcern: { w: 'majority' } });
}

afterEach(async () => {
  for (const { process, ended } of started) {
    process.kill('SIGTERM');
    await ended;
  }
  started = [];
  await removeTemporaryFolders();
});

describe('A database on a folder', () => {
  it('still has every acknowledged record after kill -9 of its process and its mongod', async () => {
    const dataDir = await temporaryFolder();
    const { database, uri } = await running(dataDir);
    const mongod = await mongodOf(dataDir);
    await withRecords(uri, async (records) => {
      await writeRecords(records);
      process.kill(mongod.pid, 'SIGKILL');
      process.kill(database.pid, 'SIGKILL');
    });
    await database.ended;
    const again = await running(dataDir);
    expect(await withRecords(again.uri, (records) => records.countDocuments())).toBe(DOCUMENTS);
  });

  it('ends the mongod that outlived kill -9 of its process before it starts its own', async () => {
    const dataDir = await temporaryFolder();
    const { database, uri } = await running(dataDir);
    await withRecords(uri, writeRecords);
    const mongod = await mongodOf(dataDir);
    process.kill(database.pid, 'SIGKILL');
    await database.ended;
    const again = await running(dataDir);
    expect(stillRuns(mongod)).toBe(false);
    expect(await withRecords(again.uri, (records) => records.countDocuments())).toBe(DOCUMENTS);
  });

  it('leaves no process behind when it is stopped, and starts again on the same data at the same port', async () => {
    const dataDir = await temporaryFolder();
    const { database, uri } = await running(dataDir);
    await withRecords(uri, (records) => records.insertOne({ kept: true }));
    database.process.kill('SIGTERM');
    await database.ended;
    expect(processesOf(dataDir)).toEqual([]);
    const again = await running(dataDir);
    expect(again.uri).toBe(uri);
    expect(await withRecords(again.uri, (records) => records.countDocuments())).toBe(1);
  });

  it('leaves no process behind for long after kill -9 of its process', async () => {
    const dataDir = await temporaryFolder();
    const { database } = await running(dataDir);
    process.kill(database.pid, 'SIGKILL');
    await database.ended;
    expect(await eventually(() => processesOf(dataDir).length === 0, 20_000)).toBe(true);
  });

  it('is found by other processes while it runs, and by nobody before and after', async () => {
    const dataDir = await temporaryFolder();
    expect(await findRunningDatabase(dataDir)).toBeNull();
    const { database, uri } = await running(dataDir);
    expect(await findRunningDatabase(dataDir)).toBe(uri);
    database.process.kill('SIGTERM');
    await database.ended;
    expect(await findRunningDatabase(dataDir)).toBeNull();
  });

  it('is opened by one of two processes that come at once; the other is told who holds it', async () => {
    const dataDir = await temporaryFolder();
    started = [startDatabaseProcess(dataDir), startDatabaseProcess(dataDir)];
    const uris = await Promise.all(started.map(({ uri }) => uri));
    expect(uris.filter((uri) => uri !== null)).toHaveLength(1);
    const [winner, loser] = uris[0] === null ? [started[1], started[0]] : started;
    await loser?.ended;
    expect(loser?.errors()).toContain(`is held by process ${String(winner?.pid)} since`);
  });
});
