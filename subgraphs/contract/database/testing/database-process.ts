import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { identityOf } from '../process-identity.js';

const PROGRAM = resolve('dist/subgraphs/contract/database/main.js');

/** `npm run start:database` on a folder, as a process of its own. */
export interface DatabaseProcess {
  readonly process: ChildProcess;
  readonly pid: number;
  /** Its address, or null where it ended without one. */
  readonly uri: Promise<string | null>;
  readonly errors: () => string;
  readonly ended: Promise<unknown>;
}

/** Starts the compiled program, as it is deployed. */
export function startDatabaseProcess(dataDir: string): DatabaseProcess {
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is not there: npm run build makes it`);
  const child = spawn(process.execPath, [PROGRAM], {
    env: { ...process.env, DATA_DIR: dataDir, MONGODB_URI: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid === undefined) throw new Error('the database process did not start');
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return {
    process: child,
    pid: child.pid,
    uri: addressIn(createInterface(child.stdout)),
    errors: () => errors,
    ended: once(child, 'exit'),
  };
}

/** Every process that was started for a folder: each has it in its command line or its environment. */
export function processesOf(dataDir: string): readonly number[] {
  const numbers = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return numbers.filter((pid) => identityOf(pid) !== null && speaksOf(pid, dataDir));
}

async function addressIn(lines: AsyncIterable<string>): Promise<string | null> {
  for await (const line of lines) if (line.startsWith('mongodb://')) return line;
  return null;
}

function speaksOf(pid: number, dataDir: string): boolean {
  const folder = dataDir.replaceAll('\\', '/');
  return ['cmdline', 'environ'].some((file) => {
    try {
      const text = readFileSync(join('/proc', String(pid), file), 'utf8');
      return text.replaceAll('\\', '/').includes(folder);
    } catch {
      return false;
    }
  });
}
