import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { requireDebianPackage } from '../process/require-debian-package.js';

const run = promisify(execFile);

/** Where Debian's wine64 lies. */
export const WINE = '/usr/lib/wine/wine64';
const WINE_SERVER = '/usr/lib/wine/wineserver64';

/** Makes sure that wine64 is there; installs it where that needs nobody's leave. */
export async function requireWine(report: (step: string) => void): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`wine64 runs on linux x64; this is ${process.platform} ${process.arch}`);
  const missing = 'wine64 is not installed';
  await requireDebianPackage({ path: WINE, packages: 'wine64', missing, report });
}

/** Ends the wine server of a prefix and whatever still runs under it; answers once they are gone. */
export async function endWine(prefix: string): Promise<void> {
  // It fails where no server runs, which is just as well.
  await run(WINE_SERVER, ['-k'], { env: wineEnvironment(prefix) }).catch(() => undefined);
}

/** The environment in which wine runs in a prefix. */
export function wineEnvironment(prefix: string): Record<string, string> {
  return {
    PATH: '/usr/bin:/bin',
    // Wine links its "Documents" and the like to the home folder, and should not see a person's.
    HOME: prefix,
    LC_ALL: 'C.UTF-8',
    WINEPREFIX: prefix,
    WINEDEBUG: '-all',
    // The browser and .NET parts that wine would offer to install are of no use to a database.
    WINEDLLOVERRIDES: 'mscoree,mshtml=',
  };
}
