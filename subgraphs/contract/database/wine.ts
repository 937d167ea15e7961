import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const WINE = '/usr/lib/wine/wine64';
const WINE_SERVER = '/usr/lib/wine/wineserver64';
const INSTALL = 'apt-get install -y --no-install-recommends wine64';
const INSTALL_WITHIN_MS = 5 * 60_000;

/** Makes sure that wine64 is there; installs it where that needs nobody's leave. */
export async function requireWine(report: (step: string) => void): Promise<void> {
  if (await isThere(WINE)) return;
  if (process.getuid?.() !== 0 || !(await isThere('/usr/bin/apt-get'))) {
    throw new Error(`wine64 is not installed; on Debian: ${INSTALL}`);
  }
  report(`installing wine64 (${INSTALL})`);
  await run('apt-get', ['update', '-qq'], { timeout: INSTALL_WITHIN_MS });
  await run('apt-get', INSTALL.split(' ').slice(1), { timeout: INSTALL_WITHIN_MS });
}

/**
 * A script that stands in for `mongod`: it turns the paths of the command line into those that a
 * Windows program under wine understands. Each data folder has a wine server of its own, so that
 * stopping one database leaves the others alone.
 */
export async function mongodUnderWine(
  binary: string,
  prefix: string,
  report: (step: string) => void,
): Promise<string> {
  await mkdir(prefix, { recursive: true });
  const script = join(prefix, 'mongod');
  const draft = `${script}.${randomUUID()}`;
  await writeFile(draft, wrapperScript(binary, prefix));
  await chmod(draft, 0o755);
  await rename(draft, script);
  if (!(await isThere(join(prefix, 'system.reg')))) {
    report('preparing wine (once, about 7 s)');
    await run(WINE, ['wineboot', '--init'], { env: wineEnvironment(prefix), timeout: 120_000 });
  }
  return script;
}

/** Ends the wine server of a prefix and whatever still runs under it. */
export async function endWine(prefix: string): Promise<void> {
  await run(WINE_SERVER, ['-k'], { env: wineEnvironment(prefix) }).catch(() => undefined);
}

function wineEnvironment(prefix: string): NodeJS.ProcessEnv {
  // The browser and .NET parts that wine would offer to install are of no use to a database.
  return {
    PATH: '/usr/bin:/bin',
    HOME: prefix,
    WINEPREFIX: prefix,
    WINEDEBUG: '-all',
    WINEDLLOVERRIDES: 'mscoree,mshtml=',
  };
}

function wrapperScript(binary: string, prefix: string): string {
  const environment = Object.entries(wineEnvironment(prefix)).map(
    ([name, value]) => `export ${name}='${value ?? ''}'`,
  );
  return `#!/bin/bash
${environment.join('\n')}
arguments=()
path_follows=
for argument in "$@"; do
  if [ -n "$path_follows" ]; then argument="Z:\${argument//\\//\\\\}"; path_follows=; fi
  case "$argument" in --dbpath | --keyFile) path_follows=1 ;; esac
  arguments+=("$argument")
done
# The diagnostics thread reads Windows counters that wine does not have, and dies.
exec ${WINE} '${binary}' "\${arguments[@]}" --setParameter diagnosticDataCollectionEnabled=false
`;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
