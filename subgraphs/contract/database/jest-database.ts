import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { databaseSettings } from './database-settings.js';
import { openDatabase } from './open-database.js';
import type { RunningDatabase } from './running-database.js';

/**
 * How many test files one server serves. MongoDB under wine damages its own heap, sooner or later, where
 * databases are made and dropped all the time: two to five minutes were seen, and never less than one.
 */
const FILES_FOR_EACH_SERVER = 10;
const ANSWERS_WITHIN_MS = 60_000;

interface Serving {
  readonly database: RunningDatabase;
  readonly dataDir: string;
}

// One for each process of Jest, whatever it runs.
let serving: Serving | undefined;
let files = 0;

/** The address of a server for the next test file of this process, started by the very code that `npm start` uses. */
export async function databaseForNextFile(): Promise<string> {
  if (files % FILES_FOR_EACH_SERVER === 0) await replace();
  files += 1;
  if (serving === undefined) throw new Error('There is no server for the tests.');
  const { uri } = serving.database;
  await untilItAnswers(uri);
  return uri;
}

async function replace(): Promise<void> {
  takeAway();
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
  if (serving === undefined) process.once('exit', takeAway);
  serving = { database, dataDir };
}

/** Ends the server at once, and removes its data: nobody needs either. */
function takeAway(): void {
  if (serving === undefined) return;
  serving.database.kill();
  // Wine's own server writes down what it knows before it follows.
  rmSync(serving.dataDir, { recursive: true, force: true, maxRetries: 10 });
}

/** It may just be on its way back, where it ended by itself. */
async function untilItAnswers(uri: string): Promise<void> {
  const { MongoClient } = mongoose.mongo;
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: ANSWERS_WITHIN_MS });
  try {
    await client.db('admin').command({ ping: 1 });
  } finally {
    await client.close();
  }
}
