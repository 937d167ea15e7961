import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isThere } from '../process/is-there.js';
import { endWine, WINE, wineEnvironment } from './wine.js';

const run = promisify(execFile);

/** Wine's own libraries, as Debian installs them. */
const LIBRARIES = '/usr/lib/x86_64-linux-gnu/wine/x86_64-windows';
const PREPARED_WITHIN_MS = 120_000;

/**
 * Makes a wine prefix, unless it is there already; `works` tries it out. Each data folder has one, and
 * with it a wine server of its own, so that stopping one database leaves the others alone.
 */
export async function makeWinePrefix(
  prefix: string,
  works: () => Promise<unknown>,
  report: (step: string) => void,
): Promise<void> {
  const finished = join(prefix, 'finished');
  if (await isThere(finished)) return;
  await linkToWine(prefix)
    .then(works)
    .catch(() => setUpWine(prefix, report));
  await writeFile(finished, '');
}

/**
 * A Windows of links to wine's own libraries, made in a moment, without the settings, the services and
 * the copies of 700 MB that wine's set-up makes in ten seconds: a database needs none of them.
 */
async function linkToWine(prefix: string): Promise<void> {
  await clear(prefix);
  const system = join(prefix, 'drive_c', 'windows', 'system32');
  const drives = join(prefix, 'dosdevices');
  await mkdir(system, { recursive: true });
  await mkdir(drives, { recursive: true });
  await symlink('../drive_c', join(drives, 'c:'));
  await symlink('/', join(drives, 'z:'));
  const libraries = await readdir(LIBRARIES);
  await Promise.all(libraries.map((name) => symlink(join(LIBRARIES, name), join(system, name))));
  // The word by which wine knows that its own set-up is not wanted.
  await writeFile(join(prefix, '.update-timestamp'), 'disable');
}

/** Wine's own set-up, for a wine that is laid out in another way. */
async function setUpWine(prefix: string, report: (step: string) => void): Promise<void> {
  await clear(prefix);
  report('preparing wine (once, about 10 s)');
  await run(WINE, ['wineboot', '--init'], {
    env: wineEnvironment(prefix),
    timeout: PREPARED_WITHIN_MS,
  });
}

/** Takes away what an attempt before left behind. */
async function clear(prefix: string): Promise<void> {
  // A server that outlived its database keeps the folder by its inode, and would not be found again.
  await endWine(prefix);
  await rm(prefix, { recursive: true, force: true });
  await mkdir(prefix, { recursive: true });
}
