import { mkdir } from 'node:fs/promises';
import { MongoMemoryServer } from 'mongodb-memory-server-core';
import { MongoInstanceEvents } from 'mongodb-memory-server-core/lib/util/MongoInstance.js';
import {
  ResolveConfigVariables,
  setDefaultValue,
} from 'mongodb-memory-server-core/lib/util/resolveConfig.js';
import { MONGOD_ARGUMENTS } from './mongod-arguments.js';
import { becomePrimary, REPLICA_SET } from './replica-set.js';

/** A mongod of ours. */
export interface RunningMongod {
  readonly pid: number;
  readonly uri: string;
  stop(): Promise<void>;
}

/** How a mongod is to run. */
export interface MongodOptions {
  readonly dbPath: string;
  /** Where to listen, if that is free. */
  readonly port: number | undefined;
  readonly durable: boolean;
  /** Told if it ends though nobody stopped it. */
  readonly onUnexpectedEnd: () => void;
}

/** Wine's first start and a recovery after a crash both take longer than the usual ten seconds. */
const LAUNCH_WITHIN_MS = 60_000;

/** Starts a binary on a folder, as the only member of a replica set. */
export async function runMongod(binary: string, options: MongodOptions): Promise<RunningMongod> {
  await mkdir(options.dbPath, { recursive: true });
  // Which version it is was settled when the binary was chosen.
  setDefaultValue(ResolveConfigVariables.SYSTEM_BINARY_VERSION_CHECK, 'false');
  const server = await launch(binary, options);
  try {
    return await asMember(server, options);
  } catch (error) {
    await server.stop({ doCleanup: false });
    throw error;
  }
}

function launch(binary: string, { dbPath, port }: MongodOptions): Promise<MongoMemoryServer> {
  return MongoMemoryServer.create({
    binary: { systemBinary: binary },
    instance: {
      dbPath,
      ...(port === undefined ? {} : { port }),
      ip: '127.0.0.1',
      storageEngine: 'wiredTiger',
      replSet: REPLICA_SET,
      launchTimeout: LAUNCH_WITHIN_MS,
      args: [...MONGOD_ARGUMENTS],
    },
  });
}

async function asMember(
  server: MongoMemoryServer,
  { durable, onUnexpectedEnd }: MongodOptions,
): Promise<RunningMongod> {
  const { instanceInfo } = server;
  const pid = instanceInfo?.instance.mongodProcess?.pid;
  if (instanceInfo === undefined || pid === undefined)
    throw new Error('mongod started without a process');
  const address = `127.0.0.1:${instanceInfo.port}`;
  await becomePrimary(address, durable);
  instanceInfo.instance.once(MongoInstanceEvents.instanceClosed, onUnexpectedEnd);
  return {
    pid,
    uri: `mongodb://${address}/?replicaSet=${REPLICA_SET}`,
    stop: async () => {
      instanceInfo.instance.off(MongoInstanceEvents.instanceClosed, onUnexpectedEnd);
      await server.stop({ doCleanup: false });
    },
  };
}
