import type { Holder } from './holder.js';
import { commandLineOf, stillRuns } from './process-identity.js';

const ENDED_WITHIN_MS = 10_000;

/** Ends a mongod that outlived the process which held the folder; only one that runs on our own data. */
export async function endOrphan(previous: Holder | null, dbPath: string): Promise<void> {
  const mongod = previous?.mongod ?? null;
  if (mongod === null || !stillRuns(mongod)) return;
  // Wine shows the path with backslashes.
  if (!commandLineOf(mongod.pid).replaceAll('\\', '/').includes(dbPath)) return;
  process.kill(mongod.pid, 'SIGKILL');
  const deadline = performance.now() + ENDED_WITHIN_MS;
  while (stillRuns(mongod) && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
