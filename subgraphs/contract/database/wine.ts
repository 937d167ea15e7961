import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where Debian's wine64 lies. */
export const WINE = '/usr/lib/wine/wine64';
const WINE_SERVER = '/usr/lib/wine/wineserver64';
const APT_GET = '/usr/bin/apt-get';
const INSTALL = 'apt-get install -y --no-install-recommends wine64';
const INSTALL_WITHIN_MS = 5 * 60_000;

/** Makes sure that wine64 is there; installs it where that needs nobody's leave. */
export async function requireWine(report: (step: string) => void): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`wine64 runs on linux x64; this is ${process.platform} ${process.arch}`);
  if (await isThere(WINE)) return;
  if (process.getuid?.() !== 0 || !(await isThere(APT_GET)))
    throw new Error(`wine64 is not installed; on Debian, as root: apt-get update && ${INSTALL}`);
  report(`installing wine64 (${INSTALL})`);
  await aptGet('update', '-qq');
  await aptGet(...INSTALL.split(' ').slice(1));
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

function aptGet(...args: readonly string[]): Promise<unknown> {
  // A package that asks a question would wait for an answer that nobody gives.
  return run('/usr/bin/env', ['DEBIAN_FRONTEND=noninteractive', APT_GET, ...args], {
    timeout: INSTALL_WITHIN_MS,
  });
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
