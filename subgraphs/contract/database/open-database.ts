import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { usualSources, type BinarySources } from './binary-sources.js';
import { firstThatRuns } from './first-that-runs.js';
import { claimFolder, recordRunning, releaseFolder, type Holder } from './holder.js';
import { keepMongod } from './keep-mongod.js';
import { keepPort, lastPort } from './last-port.js';
import { endOrphans } from './orphan.js';
import { identityOf } from './process-identity.js';
import { runMongod } from './run-mongod.js';
import type { DatabaseOptions, RunningDatabase } from './running-database.js';
import { endWine } from './wine.js';

export type { BinarySources } from './binary-sources.js';

/** Opens the database of a data folder, by the first of four ways that works. */
export async function openDatabase(
  options: DatabaseOptions,
  sources: BinarySources = usualSources(options),
): Promise<RunningDatabase> {
  const { mongodbUri, report } = options;
  if (mongodbUri !== undefined) {
    report('database: the one that MONGODB_URI names');
    const nothing = () => undefined;
    const stop = () => Promise.resolve();
    return { uri: mongodbUri, how: 'MONGODB_URI', losses: 0, stop, kill: nothing, unref: nothing };
  }
  await mkdir(options.dataDir, { recursive: true });
  // One folder has one name, also where a link leads to it.
  const dataDir = await realpath(options.dataDir);
  const { claim, previous } = await claimFolder(dataDir);
  try {
    await endOrphans(previous, dbPathOf(dataDir));
    return await start({ ...options, dataDir }, claim, sources);
  } catch (error) {
    await endWine(prefixOf(dataDir));
    await releaseFolder(dataDir, claim);
    throw error;
  }
}

async function start(
  { dataDir, throwAway, watching, report }: DatabaseOptions,
  claim: Holder,
  sources: BinarySources,
): Promise<RunningDatabase> {
  const prefix = prefixOf(dataDir);
  const port = await lastPort(dataDir);
  const run = (binary: string) => {
    const same = { dbPath: dbPathOf(dataDir), durable: throwAway !== true };
    return keepMongod(port, {
      run: (each) => runMongod(binary, { ...same, ...each }),
      started: ({ pid, uri }) => recordRunning(dataDir, { ...claim, mongod: identityOf(pid), uri }),
      report,
      watching,
    });
  };
  const { how, mongod } = await firstThatRuns(sources, prefix, run, report);
  await keepPort(dataDir, mongod.uri);
  report('database: running');
  return {
    uri: mongod.uri,
    how,
    get losses() {
      return mongod.losses;
    },
    stop: async () => {
      await mongod.stop();
      if (how === 'OFFLINE') await endWine(prefix);
      await releaseFolder(dataDir, claim);
    },
    kill: () => mongod.kill(),
    unref: () => mongod.unref(),
  };
}

/** Where wine keeps what it needs, where it is needed. */
function prefixOf(dataDir: string): string {
  return join(dataDir, 'wine');
}

function dbPathOf(dataDir: string): string {
  return join(dataDir, 'mongodb');
}
