import { readdir } from 'node:fs/promises';
import { win32 } from 'node:path';
import type { Holder } from './holder.js';
import { commandLineOf, identityOf, stillRuns, type ProcessIdentity } from './process-identity.js';
import { REPLICA_SET } from './replica-set.js';

const ENDED_WITHIN_MS = 10_000;

/**
 * Ends every mongod that outlived the process which held the folder; only those that say in their
 * command line that they run on our own data.
 */
export async function endOrphans(previous: Holder | null, dbPath: string): Promise<void> {
  // A holder that was killed while its mongod started had no time to write down which one it is.
  const candidates = new Set([...(await allProcesses()), previous?.mongod?.pid ?? process.pid]);
  for (const pid of candidates) {
    const mongod = runsOn(dbPath, commandLineOf(pid)) ? identityOf(pid) : null;
    if (mongod !== null) await end(mongod);
  }
}

/**
 * Whether a command line is that of a mongod on this very folder, as a member of our set: not of one
 * on a folder with a longer name, and not of a program that merely speaks of ours.
 */
export function runsOn(dbPath: string, [program = '', ...words]: readonly string[]): boolean {
  return (
    // Reads paths of either kind: under wine both occur.
    win32.basename(program).startsWith('mongod') &&
    wordAfter('--replSet', words) === REPLICA_SET &&
    unixPath(wordAfter('--dbpath', words)) === dbPath
  );
}

function wordAfter(option: string, words: readonly string[]): string {
  const at = words.indexOf(option);
  return at < 0 ? '' : (words[at + 1] ?? '');
}

/** A path as the system knows it, where wine shows it as Z:\a\b. */
function unixPath(path: string): string {
  return path.startsWith('Z:\\') ? path.slice(2).replaceAll('\\', '/') : path;
}

async function end(mongod: ProcessIdentity): Promise<void> {
  // Its journal makes this safe, and a polite stop would wait for clients that are gone.
  process.kill(mongod.pid, 'SIGKILL');
  const deadline = performance.now() + ENDED_WITHIN_MS;
  while (stillRuns(mongod)) {
    if (performance.now() > deadline)
      throw new Error(`mongod ${mongod.pid} still runs on the data; end it with kill -9`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function allProcesses(): Promise<readonly number[]> {
  const names = process.platform === 'linux' ? await readdir('/proc') : [];
  return names.map(Number).filter(Number.isInteger);
}
