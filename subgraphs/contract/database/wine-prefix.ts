import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, copyFile, mkdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { endWine, WINE, wineEnvironment } from './wine.js';

const run = promisify(execFile);

const PREPARED_WITHIN_MS = 120_000;
/** What a prefix has of its own; the Windows files (700 MB) are common to all of one wine version. */
const OWN_FILES = ['system.reg', 'user.reg', 'userdef.reg', '.update-timestamp'];

/**
 * Makes the wine prefix of one database anew, from the one in the cache. Each has a wine server of
 * its own, so that stopping one database leaves the others alone.
 */
export async function makeWinePrefix(
  prefix: string,
  cacheDir: string,
  report: (step: string) => void,
): Promise<void> {
  const common = await commonPrefix(cacheDir, report);
  // A server that outlived its database keeps the folder by its inode, and would not be found again.
  await endWine(prefix);
  await rm(prefix, { recursive: true, force: true });
  const drives = join(prefix, 'dosdevices');
  await mkdir(drives, { recursive: true });
  await symlink(join(common, 'drive_c'), join(drives, 'c:'));
  await symlink('/', join(drives, 'z:'));
  await Promise.all(OWN_FILES.map((file) => copyFile(join(common, file), join(prefix, file))));
}

async function commonPrefix(cacheDir: string, report: (step: string) => void): Promise<string> {
  const { stdout } = await run(WINE, ['--version']);
  const common = join(cacheDir, (stdout.match(/[\w.~-]+/g) ?? ['wine']).join('-'));
  if (await isThere(common)) return common;
  report('preparing wine (once, about 7 s)');
  const scratch = `${common}.${randomUUID()}`;
  await mkdir(scratch, { recursive: true });
  try {
    await run(WINE, ['wineboot', '--init'], {
      env: wineEnvironment(scratch),
      timeout: PREPARED_WITHIN_MS,
    });
    // Its server writes the registry when it ends.
    await endWine(scratch);
    // All or nothing; where another process was first, its prefix is as good as ours.
    await rename(scratch, common).catch((error: unknown) => requireThere(common, error));
    return common;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function requireThere(path: string, otherwise: unknown): Promise<void> {
  if (!(await isThere(path))) throw otherwise;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
