import type { Audience } from '../../contract/policy/audience.js';
import type { TaskRecord } from '../../contract/tasks/task-record.js';
import type { LedgerCursor, LedgerRecord } from './ledger-record.js';
import type { LedgerStore } from './ledger-store.js';
import type { TaskInOmb } from './task-in-omb.js';

type Found = LedgerRecord<TaskRecord> & { readonly cursors: readonly LedgerCursor[] };

/** Reads tasks of any agency by identifier, in one round trip; null for each that the ledger does not know. */
export async function readTasks(
  { records, cursors }: LedgerStore,
  ids: readonly string[],
  audiences: readonly Audience[],
): Promise<(TaskInOmb | null)[]> {
  const found = await records
    .aggregate<Found>([
      { $match: { kind: 'task', audience: { $in: [...audiences] }, subject: { $in: [...ids] } } },
      {
        $lookup: {
          from: cursors.collection.collectionName,
          localField: 'subgraph',
          foreignField: '_id',
          as: 'cursors',
        },
      },
    ])
    .option({ readConcern: { level: 'snapshot' } });
  const tasks = new Map(found.map((record) => [record.subject, taskOf(record)]));
  return ids.map((id) => tasks.get(id) ?? null);
}

function taskOf({ state, at, cursors }: Found): TaskInOmb {
  // A ledger that never caught up knows at least what the task's own last event said.
  return { ...state, asOf: cursors[0]?.pulledAt ?? at };
}
