import { readFileSync } from 'node:fs';

/** A process, told apart from a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When the kernel says that it started; null where the system does not tell. */
  readonly startedAt: string | null;
}

const START_TIME_FIELD = 22;

/** The identity of a process, or null where none runs under the number. */
export function identityOf(pid: number): ProcessIdentity | null {
  return isAlive(pid) ? { pid, startedAt: startTime(pid) } : null;
}

/** Whether this very process still runs: a re-used number is another process. */
export function stillRuns({ pid, startedAt }: ProcessIdentity): boolean {
  const present = identityOf(pid);
  return present !== null && present.startedAt === startedAt;
}

/** The command line of a process, or an empty text where the system does not tell. */
export function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is there, though we may not signal it.
    return error instanceof Object && 'code' in error && error.code === 'EPERM';
  }
}

function startTime(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is a name in parentheses that may hold blanks, so the count begins behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[START_TIME_FIELD - 3] ?? null;
  } catch {
    return null;
  }
}
