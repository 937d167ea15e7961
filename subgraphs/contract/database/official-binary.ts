import { join } from 'node:path';
import { DryMongoBinary, MongoBinary } from 'mongodb-memory-server-core';
import { MongoBinaryDownloadUrl } from 'mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js';
import {
  ResolveConfigVariables,
  setDefaultValue,
} from 'mongodb-memory-server-core/lib/util/resolveConfig.js';
import { fetchArchive } from './official-archive.js';

/** The same as the offline way has, so that either can open the other's data. */
const VERSION = '7.0.15';

/** The official binary, fetched once into the cache; throws where it cannot be had. */
export async function officialBinary(
  cacheDir: string,
  report: (step: string) => void,
): Promise<string> {
  const downloadDir = join(cacheDir, 'mongod');
  const wanted = { version: VERSION, downloadDir };
  // What was fetched before needs no network now.
  const fetched = await DryMongoBinary.locateBinary(wanted);
  if (fetched !== undefined) return fetched;
  const archive = new MongoBinaryDownloadUrl(await DryMongoBinary.generateOptions(wanted));
  // The package's own download believes any certificate. It finds the archive there and unpacks it.
  await fetchArchive(await archive.getDownloadUrl(), downloadDir, report);
  setDefaultValue(ResolveConfigVariables.MD5_CHECK, 'false');
  return MongoBinary.getPath(wanted);
}
