import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDER = 'gateway/pages';
// Versions of all that the bundle takes from packages; an image without it is built once anyway.
const LOCK_FILE = 'package-lock.json';

/** One hash of all that the bundle is made of: our own files, and the versions of everyone else's. */
export async function hashOfInputs(): Promise<string> {
  const names = await readdir(FOLDER, { recursive: true, withFileTypes: true });
  const ours = names
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const path of [...ours, LOCK_FILE]) hash.update(`${path}\0`).update(await readFile(path));
  return hash.digest('hex');
}
