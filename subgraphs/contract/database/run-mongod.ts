import { mkdir } from 'node:fs/promises';
import { MongoMemoryServer } from 'mongodb-memory-server-core';
import {
  ResolveConfigVariables,
  setDefaultValue,
} from 'mongodb-memory-server-core/lib/util/resolveConfig.js';
import { becomePrimary, REPLICA_SET } from './replica-set.js';

/** A mongod of ours. */
export interface RunningMongod {
  readonly pid: number;
  readonly uri: string;
  stop(): Promise<void>;
}

/** Wine's first start and a recovery after a crash both take longer than the usual ten seconds. */
const LAUNCH_WITHIN_MS = 60_000;
/** The working set of six agencies is small; the default would take half of the machine's memory. */
const CACHE_GIGABYTES = '0.5';

/** Starts a binary on a folder, as the only member of a replica set. */
export async function runMongod(binary: string, dbPath: string): Promise<RunningMongod> {
  await mkdir(dbPath, { recursive: true });
  // Which version it is was settled when the binary was chosen.
  setDefaultValue(ResolveConfigVariables.SYSTEM_BINARY_VERSION_CHECK, 'false');
  const server = await MongoMemoryServer.create({
    binary: { systemBinary: binary },
    instance: {
      dbPath,
      ip: '127.0.0.1',
      storageEngine: 'wiredTiger',
      replSet: REPLICA_SET,
      launchTimeout: LAUNCH_WITHIN_MS,
      args: ['--wiredTigerCacheSizeGB', CACHE_GIGABYTES],
    },
  });
  const { instanceInfo } = server;
  const pid = instanceInfo?.instance.mongodProcess?.pid;
  if (instanceInfo === undefined || pid === undefined)
    throw new Error('mongod started without a process');
  const address = `127.0.0.1:${instanceInfo.port}`;
  await becomePrimary(address);
  return {
    pid,
    uri: `mongodb://${address}/?replicaSet=${REPLICA_SET}`,
    stop: async () => {
      await server.stop({ doCleanup: false });
    },
  };
}
