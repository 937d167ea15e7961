import { readdir } from 'node:fs/promises';
import type { Holder } from './holder.js';
import { commandLineOf, identityOf, stillRuns, type ProcessIdentity } from './process-identity.js';

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

/** Whether a command line is that of a mongod on this very folder, and not on one with a longer name. */
export function runsOn(dbPath: string, commandLine: string): boolean {
  // Wine shows the path as Z:\a\b.
  const unix = commandLine.replaceAll('\\', '/').replaceAll('--dbpath Z:/', '--dbpath /');
  return unix.includes('mongod') && `${unix} `.includes(` --dbpath ${dbPath} `);
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
