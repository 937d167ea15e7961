import { chmod, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { mongodOnPath } from './mongod-on-path.js';
import { openDatabase, type BinarySources } from './open-database.js';
import type { RunningDatabase } from './running-database.js';
import { realMongod, sourcesHere } from './testing/real-mongod.js';
import { removeTemporaryFolders, temporaryFolder } from './testing/temporary-folder.js';

const none: BinarySources = {
  path: () => Promise.resolve(null),
  download: () => Promise.reject(new Error('the download host cannot be reached')),
  offline: () => Promise.reject(new Error('wine64 is not installed')),
};

let opened: RunningDatabase | undefined;
let steps: string[] = [];

async function open(sources: BinarySources, mongodbUri?: string): Promise<RunningDatabase> {
  const dataDir = await temporaryFolder();
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

afterEach(async () => {
  await opened?.stop();
  opened = undefined;
  steps = [];
  await removeTemporaryFolders();
});

describe('The database is found in four ways', () => {
  it('takes the one that MONGODB_URI names before any other, and touches no folder', async () => {
    const uri = 'mongodb://db.example:27017/?replicaSet=rs0';
    const database = await open({ ...none, path: () => Promise.reject(new Error('asked')) }, uri);
    expect(database).toMatchObject({ how: 'MONGODB_URI', uri });
  });

  it('takes a mongod on the PATH before it downloads anything', async () => {
    const folder = await temporaryFolder();
    await symlink(await realMongod(), join(folder, 'mongod'));
    const database = await open({ ...none, path: () => mongodOnPath(`/nowhere:${folder}`) });
    expect(database.how).toBe('PATH');
    expect(await answers(database)).toBe(true);
  });

  it('takes the official binary where none is on the PATH', async () => {
    const database = await open({ ...none, download: realMongod });
    expect(database.how).toBe('DOWNLOAD');
    expect(await answers(database)).toBe(true);
  });

  it('takes the offline way where the download host is out of reach', async () => {
    const { offline } = sourcesHere();
    const database = await open({ ...none, offline });
    expect(database.how).toBe('OFFLINE');
    expect(await answers(database)).toBe(true);
    expect(steps.at(-1)).toBe('database: running');
  });

  it('passes over a binary that does not run, and says so', async () => {
    const warning = jest.spyOn(console, 'warn').mockReturnValue();
    const broken = join(await temporaryFolder(), 'mongod');
    await writeFile(broken, '#!/bin/sh\nexit 127\n');
    await chmod(broken, 0o755);
    const database = await open({
      ...none,
      path: () => Promise.resolve(broken),
      download: realMongod,
    });
    expect(database.how).toBe('DOWNLOAD');
    expect(steps).toContainEqual(
      expect.stringMatching(/^database: not by a mongod on the PATH \(/),
    );
    warning.mockRestore();
  });

  it('says what was tried, why each failed and the three ways out where none works', async () => {
    const failure = await open(none).catch((error: unknown) => String(error));
    expect(failure).toContain('MONGODB_URI: not set');
    expect(failure).toContain('a mongod on the PATH: there is none');
    expect(failure).toContain('the official binary: the download host cannot be reached');
    expect(failure).toContain('MongoDB for Windows under wine64: wine64 is not installed');
    expect(failure).toMatch(/1\. Set MONGODB_URI[^]*2\. Put a mongod[^]*3\. On Debian/);
  });

  it('lets the folder go where none works, so that the next attempt is not refused', async () => {
    const dataDir = await temporaryFolder();
    const options = { dataDir, searchPath: '', cacheDir: dataDir, report: () => undefined };
    await expect(openDatabase(options, none)).rejects.toThrow('No database could be started');
    expect(await readdir(dataDir)).toEqual([]);
  });
});
