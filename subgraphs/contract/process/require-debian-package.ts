import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isThere } from './is-there.js';

const run = promisify(execFile);

const APT_GET = '/usr/bin/apt-get';
const LOCK = join(tmpdir(), 'interagency-graph-packages.lock');
const WAIT_WITHIN_SECONDS = 600;
const INSTALL_WITHIN_SECONDS = 300;
// Above both, so that it ends only what they did not.
const RUN_WITHIN_MS = (WAIT_WITHIN_SECONDS + INSTALL_WITHIN_SECONDS + 60) * 1_000;

/** What Debian is to provide. */
export interface Required {
  /** The file that is needed. */
  readonly path: string;
  /** The packages that bring it. */
  readonly packages: string;
  /** What whoever has to install it by hand is told first, such as "wine64 is not installed". */
  readonly missing: string;
  /** Told when it is installed, for whoever waits. */
  readonly report: (step: string) => void;
}

/**
 * Makes sure that a file of Debian's is there; installs it where that needs nobody's leave, as root on
 * Debian, and says elsewhere how it is done. Processes that need the same install one after the other.
 */
export async function requireDebianPackage(required: Required): Promise<void> {
  const { path, packages, missing, report } = required;
  if (await isThere(path)) return;
  const install = `apt-get install -y --no-install-recommends ${packages}`;
  if (process.getuid?.() !== 0 || !(await isThere(APT_GET)))
    throw new Error(`${missing}; on Debian, as root: apt-get update && ${install}`);
  report(`installing ${packages} (${install})`);
  // A package that asks a question would wait for an answer that nobody gives.
  const once = `export DEBIAN_FRONTEND=noninteractive; test -e ${path} || { apt-get update -qq && ${install}; }`;
  const locked = ['-w', String(WAIT_WITHIN_SECONDS), LOCK];
  const limited = ['timeout', String(INSTALL_WITHIN_SECONDS), 'sh', '-c', once];
  await run('/usr/bin/flock', [...locked, ...limited], { timeout: RUN_WITHIN_MS });
  if (!(await isThere(path)))
    throw new Error(`${packages} is installed, and there is still no ${path}`);
}
