import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { databaseSettings } from './database-settings.js';
import { openDatabase } from './open-database.js';
import type { RunningDatabase } from './running-database.js';

/**
 * How many test files one server serves, and for how long. MongoDB under wine damages its own heap, sooner or later,
 * where databases are made and dropped all the time: two to five minutes were seen. Most test files take
 * over the databases of earlier ones instead (`testing/take-databases.ts`).
 */
const FILES_FOR_EACH_SERVER = 20;
const SERVES_AT_MOST_MS = 120_000;
const ANSWERS_WITHIN_MS = 60_000;
const ASKED_AFTERWARDS_MS = 20_000;

interface Serving {
  readonly database: RunningDatabase;
  readonly dataDir: string;
  readonly since: number;
}

// One for each process of Jest, whatever it runs.
let serving: Serving | undefined;
let files = 0;
let isTakenAwayAtEnd = false;

/** The address of a server for the next test file of this process, started by the very code that `npm start` uses. */
export async function databaseForNextFile(): Promise<string> {
  const isOld = serving === undefined || performance.now() - serving.since > SERVES_AT_MOST_MS;
  if (isOld || files === FILES_FOR_EACH_SERVER) await replace();
  files += 1;
  if (serving === undefined) throw new Error('There is no server for the tests.');
  const { uri } = serving.database;
  await untilItAnswers(uri, ANSWERS_WITHIN_MS);
  return uri;
}

/** Takes a server away that was lost while a test file ran: it ended by itself, or stands still. */
export async function takeAwayLost(testPath: string): Promise<void> {
  if (serving === undefined) return;
  const { database } = serving;
  const isLost =
    database.losses > 0 ||
    !(await untilItAnswers(database.uri, ASKED_AFTERWARDS_MS).then(
      () => true,
      () => false,
    ));
  if (!isLost) return;
  // The next file has another.
  takeAway();
  process.stderr.write(`database: the server was lost under ${testPath}\n`);
}

async function replace(): Promise<void> {
  takeAway();
  files = 0;
  const dataDir = await mkdtemp(join(tmpdir(), 'interagency-tests-'));
  const { TEST_MONGODB_URI: mongodbUri, ...environment } = process.env;
  const database = await openDatabase({
    ...databaseSettings(environment),
    dataDir,
    mongodbUri,
    throwAway: true,
    report: (step) => process.stderr.write(`${step}\n`),
  });
  // It neither keeps this process from its end nor outlives it.
  database.unref();
  if (!isTakenAwayAtEnd) process.once('exit', takeAway);
  isTakenAwayAtEnd = true;
  serving = { database, dataDir, since: performance.now() };
}

/** Ends the server at once, and removes its data: nobody needs either. */
function takeAway(): void {
  if (serving === undefined) return;
  const { database, dataDir } = serving;
  serving = undefined;
  database.kill();
  try {
    // Wine's own server writes down what it knows before it follows.
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  } catch (error) {
    // Of a server that was lost another may just be starting on the same data; it is a temporary folder.
    process.stderr.write(`database: ${dataDir} is left behind (${String(error)})\n`);
  }
}

async function untilItAnswers(uri: string, withinMs: number): Promise<void> {
  const { MongoClient } = mongoose.mongo;
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: withinMs });
  try {
    await client.db('admin').command({ ping: 1 });
  } finally {
    await client.close();
  }
}
