import { readdirSync, readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { commandLineOf, identityOf } from '../subgraphs/contract/database/process-identity.js';
import { until } from './until.js';

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A process of ours, in a group of its own. */
export interface RunningProcess {
  readonly pid: number;
  /** What it wrote so far, to both of its outputs. */
  readonly output: () => string;
  readonly ended: Promise<Ended>;
  /** Signals the process alone. */
  signal(signal: NodeJS.Signals): void;
  /** Signals the whole group, as a keyboard does. */
  signalGroup(signal: NodeJS.Signals): void;
}

/** Starts compiled code (`npm run build`) as `node` would in production, on a data folder; that of another tree where named. */
export function startNode(
  args: readonly string[],
  environment: Readonly<Record<string, string>> & { readonly DATA_DIR: string },
  tree = process.cwd(),
): RunningProcess {
  const { PATH = '', HOME = '', XDG_CACHE_HOME } = process.env;
  const child = spawn(process.execPath, [...args], {
    cwd: tree,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH,
      HOME,
      ...(XDG_CACHE_HOME === undefined ? {} : { XDG_CACHE_HOME }),
      LOG_LEVEL: 'warn',
      PORT: '0',
      ...environment,
    },
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`node ${args.join(' ')} cannot be started`);
  let output = '';
  const append = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', append);
  child.stderr.on('data', append);
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  return {
    pid,
    output: () => output,
    ended,
    signal: (signal) => void signalTo(pid, signal),
    signalGroup: (signal) => void signalTo(-pid, signal),
  };
}

/** Waits until a process wrote something, or says what it wrote instead. */
export async function untilItSays(
  started: RunningProcess,
  pattern: RegExp,
): Promise<RegExpExecArray> {
  const said = () => pattern.exec(started.output());
  let over = false;
  void started.ended.then(() => (over = true));
  await until(`it says ${String(pattern)}`, () => over || said() !== null).catch(() => {
    over = true;
  });
  const found = said();
  if (found === null) throw new Error(`It said no ${String(pattern)}, but:\n${started.output()}`);
  return found;
}

/** Every process that runs on a data folder: it has the folder in its command line or environment. */
export function processesOn(dataDir: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && identityOf(pid) !== null && names(pid, dataDir));
}

/** Ends whatever still runs on a data folder: for the end of a test, however it went. */
export async function endProcessesOn(dataDir: string): Promise<void> {
  await until(`nothing runs on ${dataDir}`, () => {
    const pids = processesOn(dataDir);
    for (const pid of pids) signalTo(pid, 'SIGKILL');
    return pids.length === 0;
  });
}

function names(pid: number, dataDir: string): boolean {
  const seen = [...commandLineOf(pid), ...environmentOf(pid)].join('\n').replaceAll('\\', '/');
  // With what may follow it, so that a folder is not taken for another whose name goes on.
  return seen
    .split(dataDir)
    .slice(1)
    .some((rest) => /^($|[/\n:'" ])/.test(rest));
}

function environmentOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function signalTo(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    // It ended by itself in the meantime.
    return false;
  }
}
