import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hasErrorCode } from './error-code.js';

/** A process, told apart from a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When the system says that it started; null where it does not tell. */
  readonly startedAt: string | null;
}

// Counted from the state, which is the first field behind the name in /proc/<pid>/stat.
const STATE = 0;
const START_TIME = 19;

/** The identity of a process, or null where none runs under the number. */
export function identityOf(pid: number): ProcessIdentity | null {
  if (!isThere(pid)) return null;
  if (process.platform !== 'linux') return { pid, startedAt: askPs(pid, 'lstart=') };
  const fields = statOf(pid);
  // A zombie still has its number, but runs nothing and holds nothing.
  if (fields === null || fields[STATE] === 'Z') return null;
  return { pid, startedAt: fields[START_TIME] ?? null };
}

/** Whether this very process still runs: a re-used number is another process. */
export function stillRuns({ pid, startedAt }: ProcessIdentity): boolean {
  const present = identityOf(pid);
  return present !== null && present.startedAt === startedAt;
}

/** The command line of a process, word by word; empty where the system does not tell. */
export function commandLineOf(pid: number): readonly string[] {
  if (process.platform !== 'linux') return (askPs(pid, 'args=') ?? '').split(' ');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is there, though we may not signal it.
    return hasErrorCode(error, 'EPERM');
  }
}

function statOf(pid: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is a name in parentheses that may hold blanks, so the count begins behind it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function askPs(pid: number, column: string): string | null {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
