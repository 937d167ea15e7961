import { join, resolve } from 'node:path';
import { claimFolder, recordRunning, releaseFolder, type Holder } from './holder.js';
import { mongodOnPath } from './mongod-on-path.js';
import { NoDatabase } from './no-database.js';
import { officialBinary } from './official-binary.js';
import { endOrphan } from './orphan.js';
import { identityOf } from './process-identity.js';
import { runMongod, type RunningMongod } from './run-mongod.js';
import type { DatabaseOptions, DatabaseSource, RunningDatabase } from './running-database.js';
import { windowsBinary } from './windows-binary.js';
import { endWine, mongodUnderWine, requireWine } from './wine.js';

/** Where binaries come from; a test puts its own in their place. */
export interface BinarySources {
  readonly path: () => Promise<string | null>;
  readonly download: (report: (step: string) => void) => Promise<string>;
  readonly offline: (prefix: string, report: (step: string) => void) => Promise<string>;
}

/** Opens the database of a data folder, by the first of four ways that works. */
export async function openDatabase(
  options: DatabaseOptions,
  sources: BinarySources = usualSources(options),
): Promise<RunningDatabase> {
  const { mongodbUri, report } = options;
  if (mongodbUri !== undefined) {
    report('database: the one that MONGODB_URI names');
    return { uri: mongodbUri, how: 'MONGODB_URI', stop: () => Promise.resolve() };
  }
  const dataDir = resolve(options.dataDir);
  const { claim, previous } = await claimFolder(dataDir);
  try {
    await endOrphan(previous, dbPathOf(dataDir));
    return await start(dataDir, claim, sources, report);
  } catch (error) {
    await releaseFolder(dataDir, claim);
    throw error;
  }
}

async function start(
  dataDir: string,
  claim: Holder,
  sources: BinarySources,
  report: (step: string) => void,
): Promise<RunningDatabase> {
  const prefix = join(dataDir, 'wine');
  const { how, mongod } = await firstThatRuns(dataDir, prefix, sources, report);
  await recordRunning(dataDir, { ...claim, mongod: identityOf(mongod.pid), uri: mongod.uri });
  report('database: running');
  return {
    uri: mongod.uri,
    how,
    stop: async () => {
      await mongod.stop();
      if (how === 'OFFLINE') await endWine(prefix);
      await releaseFolder(dataDir, claim);
    },
  };
}

async function firstThatRuns(
  dataDir: string,
  prefix: string,
  { path, download, offline }: BinarySources,
  report: (step: string) => void,
): Promise<{ readonly how: DatabaseSource; readonly mongod: RunningMongod }> {
  const ways: readonly [DatabaseSource, string, () => Promise<string>][] = [
    ['PATH', 'a mongod on the PATH', async () => (await path()) ?? fail('there is none')],
    ['DOWNLOAD', 'the official binary', () => download(report)],
    ['OFFLINE', 'MongoDB for Windows under wine64', () => offline(prefix, report)],
  ];
  const tried: string[] = ['MONGODB_URI: not set'];
  for (const [how, name, binary] of ways) {
    try {
      const chosen = await binary();
      report(`database: starting ${name}`);
      return { how, mongod: await runMongod(chosen, dbPathOf(dataDir)) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      report(`database: not by ${name} (${reason})`);
      tried.push(`${name}: ${reason}`);
    }
  }
  throw new NoDatabase(tried);
}

function usualSources({ cacheDir, searchPath }: DatabaseOptions): BinarySources {
  return {
    path: () => mongodOnPath(searchPath),
    download: (report) => officialBinary(cacheDir, report),
    offline: async (prefix, report) => {
      await requireWine(report);
      return mongodUnderWine(await windowsBinary(cacheDir, report), prefix, report);
    },
  };
}

function dbPathOf(dataDir: string): string {
  return join(dataDir, 'mongodb');
}

function fail(reason: string): never {
  throw new Error(reason);
}
