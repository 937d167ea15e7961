import { mkdir } from 'node:fs/promises';
import { Socket } from 'node:net';
import {
  MongoInstance,
  MongoInstanceEvents,
} from 'mongodb-memory-server-core/lib/util/MongoInstance.js';
import {
  ResolveConfigVariables,
  setDefaultValue,
} from 'mongodb-memory-server-core/lib/util/resolveConfig.js';
import { freePort } from './free-port.js';
import { MONGOD_ARGUMENTS } from './mongod-arguments.js';
import { becomePrimary, REPLICA_SET } from './replica-set.js';

/** A mongod of ours. */
export interface RunningMongod {
  readonly pid: number;
  readonly uri: string;
  stop(): Promise<void>;
  /** Ends it at once: for data that nobody needs. */
  kill(): void;
  /** Lets this process end while it runs. */
  unref(): void;
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

const HOST = '127.0.0.1';
/** Wine's first start and a recovery after a crash both take longer than the usual ten seconds. */
const LAUNCH_WITHIN_MS = 60_000;

/** Starts a binary on a folder, as the only member of a replica set. */
export async function runMongod(binary: string, options: MongodOptions): Promise<RunningMongod> {
  const { dbPath, durable, onUnexpectedEnd } = options;
  await mkdir(dbPath, { recursive: true });
  // Which version it is was settled when the binary was chosen.
  setDefaultValue(ResolveConfigVariables.SYSTEM_BINARY_VERSION_CHECK, 'false');
  const port = await freePort(HOST, options.port);
  const address = `${HOST}:${port}`;
  const instance = instanceOf(binary, dbPath, port);
  try {
    await instance.start();
    await becomePrimary(address, durable);
  } catch (error) {
    // It would keep the data from the next way to run it.
    await instance.stop();
    throw error;
  }
  instance.once(MongoInstanceEvents.instanceClosed, onUnexpectedEnd);
  return {
    pid: pidOf(instance),
    uri: `mongodb://${address}/?replicaSet=${REPLICA_SET}`,
    stop: async () => {
      instance.off(MongoInstanceEvents.instanceClosed, onUnexpectedEnd);
      await instance.stop();
    },
    kill() {
      instance.off(MongoInstanceEvents.instanceClosed, onUnexpectedEnd);
      instance.mongodProcess?.kill('SIGKILL');
    },
    unref: () => unref(instance),
  };
}

/** A child keeps its parent by its process, and by the pipes between the two. */
function unref({ mongodProcess, killerProcess }: MongoInstance): void {
  for (const child of [mongodProcess, killerProcess]) {
    child?.unref();
    child?.channel?.unref();
    for (const pipe of child?.stdio ?? []) if (pipe instanceof Socket) pipe.unref();
  }
}

function instanceOf(binary: string, dbPath: string, port: number): MongoInstance {
  return new MongoInstance({
    binary: { systemBinary: binary },
    instance: {
      dbPath,
      port,
      ip: HOST,
      storageEngine: 'wiredTiger',
      replSet: REPLICA_SET,
      launchTimeout: LAUNCH_WITHIN_MS,
      args: [...MONGOD_ARGUMENTS],
    },
    // A group of its own: an interrupt from the keyboard is for us, who first finish what is under way.
    spawn: { detached: true },
  });
}

function pidOf({ mongodProcess }: MongoInstance): number {
  const pid = mongodProcess?.pid;
  if (pid === undefined) throw new Error('mongod ended as soon as it had started');
  return pid;
}
