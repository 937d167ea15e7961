import type { GraphContext } from '../../contract/graph/graph-context.js';
import type { TaskRecord } from '../../contract/tasks/task-record.js';
import { heldAt } from './held-at.js';
import type { LedgerStore } from './ledger-store.js';
import type { LedgerVersion } from './ledger-version.js';
import type { Coverage } from './read-coverage.js';
import { taskInOmb, type TaskInOmb } from './task-in-omb.js';

/** Reads tasks of any agency by identifier; null for each that the ledger does not know. */
export async function readTasks(
  { versions }: LedgerStore,
  coverage: () => Promise<Coverage>,
  ids: readonly string[],
  asOf: Date | null,
  { audiences, disclosure }: Pick<GraphContext, 'audiences' | 'disclosure'>,
): Promise<(TaskInOmb | null)[]> {
  // How far each feed was read comes first, so that no task is older than what is said of it.
  const known = await coverage();
  const found = await versions
    .find({
      kind: 'task',
      audience: { $in: [...audiences] },
      subject: { $in: [...ids] },
      ...heldAt(asOf),
    })
    .lean<LedgerVersion<TaskRecord>[]>();
  // Said here, where records leave the store, so that no way to them can forget it.
  for (const { subject, state } of found) disclosure.saw(subject, state.marking);
  const tasks = new Map(found.map((version) => [version.subject, taskInOmb(version, known, asOf)]));
  return ids.map((id) => tasks.get(id) ?? null);
}
