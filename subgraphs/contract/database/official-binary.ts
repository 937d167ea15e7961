import { join } from 'node:path';
import { MongoBinary } from 'mongodb-memory-server-core';

const MONGOD_VERSION = '7.0.15';
const DOWNLOAD_HOST = 'https://fastdl.mongodb.org';
/** A closed network should cost seconds, not minutes. */
const REACHABLE_WITHIN_MS = 3_000;

/** The official binary, fetched once into the cache; throws where it cannot be had. */
export async function officialBinary(
  cacheDir: string,
  report: (step: string) => void,
  downloadHost: string = DOWNLOAD_HOST,
): Promise<string> {
  await requireReachable(downloadHost);
  report(`fetching mongod ${MONGOD_VERSION}`);
  return MongoBinary.getPath({ version: MONGOD_VERSION, downloadDir: join(cacheDir, 'mongod') });
}

async function requireReachable(host: string): Promise<void> {
  try {
    await fetch(host, { method: 'HEAD', signal: AbortSignal.timeout(REACHABLE_WITHIN_MS) });
  } catch (cause) {
    throw new Error('the download host cannot be reached', { cause });
  }
}
