import { chmod, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { endProcessesOn, processesOn } from '../../../testing/processes.js';
import { realMongod, sourcesHere } from '../../../testing/real-mongod.js';
import { scratchFolder, type ScratchFolder } from '../../../testing/scratch-folder.js';
import type { BinarySources } from './binary-sources.js';
import { mongodOnPath } from './mongod-on-path.js';
import { openDatabase } from './open-database.js';
import type { RunningDatabase } from './running-database.js';

const none: BinarySources = {
  path: () => Promise.resolve(null),
  download: () => Promise.reject(new Error('the download host cannot be reached')),
  offline: () => Promise.reject(new Error('wine64 is not installed\nand much more')),
};

const notAsked = () => Promise.reject(new Error('asked before its turn'));

let scratch: ScratchFolder;
let mongod: string;
beforeAll(async () => {
  scratch = await scratchFolder();
  mongod = await realMongod(join(scratch.path, 'wine'));
});
afterAll(() => scratch.remove());

let dataDir: string;
let opened: RunningDatabase | undefined;
let steps: string[];
let made = 0;
beforeEach(async () => {
  made += 1;
  // A name that no shell and no Windows takes as it is.
  dataDir = join(scratch.path, `${made} it's a “Müller”`);
  steps = [];
  opened = undefined;
  await mkdir(dataDir);
});
afterEach(async () => {
  await opened?.stop();
  await endProcessesOn(dataDir);
});

async function open(sources: BinarySources, mongodbUri?: string): Promise<RunningDatabase> {
  const report = (step: string) => void steps.push(step);
  const options = { dataDir, mongodbUri, searchPath: '', cacheDir: dataDir, report };
  opened = await openDatabase({ ...options, throwAway: true }, sources);
  return opened;
}

async function answers({ uri }: RunningDatabase): Promise<boolean> {
  const client = await mongoose.mongo.MongoClient.connect(uri);
  const { isWritablePrimary } = await client.db('admin').command({ hello: 1 });
  await client.close();
  return isWritablePrimary === true;
}

describe('the database', () => {
  test('is the one that MONGODB_URI names before any other, and no folder is touched', async () => {
    const uri = 'mongodb://db.example:27017/?replicaSet=rs0';
    const asked = { path: notAsked, download: notAsked, offline: notAsked };
    expect(await open(asked, uri)).toMatchObject({ how: 'MONGODB_URI', uri });
    expect(await readdir(dataDir)).toEqual([]);
  });

  test('is a mongod on the search path before anything is downloaded', async () => {
    await symlink(mongod, join(dataDir, 'mongod'));
    const path = () => mongodOnPath(`/nowhere:${dataDir}`);
    const database = await open({ path, download: notAsked, offline: notAsked });
    expect(database.how).toBe('PATH');
    expect(await answers(database)).toBe(true);
  });

  test('is the official binary where none on the search path runs', async () => {
    const broken = join(dataDir, 'mongod');
    await writeFile(broken, '#!/bin/sh\nexit 127\n');
    await chmod(broken, 0o755);
    const database = await open({
      path: () => mongodOnPath(dataDir),
      download: () => Promise.resolve(mongod),
      offline: notAsked,
    });
    expect(database.how).toBe('DOWNLOAD');
    expect(steps).toEqual([
      expect.stringMatching('database: starting a mongod on the PATH'),
      expect.stringMatching(/^database: not by a mongod on the PATH \(.+\)$/),
      'database: starting the official binary',
      'database: running',
    ]);
  });

  test('is the offline one where the download host is out of reach; stopped, it leaves no process behind', async () => {
    const database = await open({ ...none, offline: sourcesHere().offline });
    expect(database.how).toBe('OFFLINE');
    expect(await answers(database)).toBe(true);
    expect(processesOn(dataDir)).not.toEqual([]);
    await database.stop();
    expect(processesOn(dataDir)).toEqual([]);
  });

  test('is none where no way leads to one: the message lists what was tried, and three ways out', async () => {
    const message = await open(none).catch((error: unknown) => String(error));
    expect(message).toBe(
      [
        'NoDatabase: No database could be started. Tried:',
        '  - MONGODB_URI: not set',
        '  - a mongod on the PATH: there is none',
        '  - the official binary: the download host cannot be reached',
        '  - MongoDB for Windows under wine64: wine64 is not installed',
        'Three ways out:',
        '  1. Set MONGODB_URI to a MongoDB 7 replica set (one member will do).',
        '  2. Put a mongod of MongoDB 7 on the PATH.',
        '  3. On Debian without access to the download host: apt-get install -y --no-install-recommends wine64',
      ].join('\n'),
    );
  });

  test('lets the folder go where no way leads to one, so that the next attempt is not refused', async () => {
    await expect(open(none)).rejects.toMatchObject({ name: 'NoDatabase' });
    expect(await readdir(dataDir)).toEqual([]);
  });
});
