import type { Audience } from '../../contract/policy/audience.js';
import type { TaskRecord } from '../../contract/tasks/task-record.js';
import type { LedgerStore } from './ledger-store.js';
import type { LedgerVersion } from './ledger-version.js';
import type { Coverage } from './read-coverage.js';
import { taskInOmb, type TaskInOmb } from './task-in-omb.js';

/** Reads tasks of any agency by identifier; null for each that the ledger does not know. */
export async function readTasks(
  { versions }: LedgerStore,
  coverage: () => Promise<Coverage>,
  ids: readonly string[],
  audiences: readonly Audience[],
): Promise<(TaskInOmb | null)[]> {
  // How far each feed was read comes first, so that no task is older than what is said of it.
  const known = await coverage();
  const found = await versions
    .find({
      kind: 'task',
      audience: { $in: [...audiences] },
      subject: { $in: [...ids] },
      validTo: null,
    })
    .lean<LedgerVersion<TaskRecord>[]>();
  const tasks = new Map(found.map((version) => [version.subject, taskInOmb(version, known, null)]));
  return ids.map((id) => tasks.get(id) ?? null);
}
