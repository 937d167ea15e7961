import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseSettings } from './database-settings.js';
import { openDatabase } from './open-database.js';
import { keepForTeardown } from './jest-database.js';

/** One server for the whole test run, started by the very code that `npm start` uses. */
export default async function setUp(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'interagency-tests-'));
  const database = await openDatabase({
    ...databaseSettings(process.env),
    dataDir,
    mongodbUri: process.env['TEST_MONGODB_URI'],
    throwAway: true,
    report: (step) => process.stderr.write(`${step}\n`),
  });
  // The one way in which Jest hands something to the processes that run the tests.
  process.env['TEST_MONGODB_URI'] = database.uri;
  keepForTeardown({ database, dataDir });
}
