import type { Model } from 'mongoose';
import { addDays, type CalendarDate } from '../dates/calendar-date.js';
import type { AgencyId } from '../order/agencies.js';
import type { Citation } from '../order/citations.js';
import { DUE_SOON_DAYS } from '../order/timeliness.js';
import type { MarkingRecord } from '../markings/marking.js';
import type { WorkState } from '../order/work-state.js';
import type { Audience } from '../policy/audience.js';
import type { TaskRecord } from './task-record.js';
import { dueWithinExpression, overdueExpression } from './overdue.js';

/** How many tasks of one agency under one provision are in one state. */
export interface TaskGroup {
  readonly _id: {
    readonly agency: AgencyId;
    readonly directive: Citation;
    readonly status: WorkState;
  };
  readonly count: number;
  readonly overdue: number;
  readonly dueSoon: number;
  /** How the tasks counted are marked. */
  readonly markings: readonly MarkingRecord[];
}

/** Counts over some tasks on one day. */
export interface TaskCounts {
  readonly total: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly byStatus: readonly { readonly status: WorkState; readonly count: number }[];
}

/** The stages that group tasks for counting on a day. */
export function countingStages(today: CalendarDate) {
  const soon = dueWithinExpression(today, addDays(today, DUE_SOON_DAYS));
  return [
    {
      $group: {
        _id: { agency: '$agency', directive: '$directive', status: '$status' },
        count: { $sum: 1 },
        overdue: { $sum: { $cond: [overdueExpression(today), 1, 0] } },
        dueSoon: { $sum: { $cond: [soon, 1, 0] } },
        markings: { $addToSet: '$marking' },
      },
    },
    { $sort: { _id: 1 as const } },
  ];
}

/** Counts the tasks of several agencies in one round trip. */
export async function countTasks(
  tasks: Model<TaskRecord>,
  agencies: readonly AgencyId[],
  audiences: readonly Audience[],
  today: CalendarDate,
): Promise<(readonly TaskGroup[])[]> {
  const groups = await tasks
    .aggregate<TaskGroup>([
      { $match: { agency: { $in: [...agencies] }, audience: { $in: [...audiences] } } },
      ...countingStages(today),
    ])
    // All of its indexes begin alike: naming one spares the database weighing them each time.
    .hint({ agency: 1, audience: 1, dueOrder: 1, _id: 1 });
  return agencies.map((agency) => groups.filter(({ _id }) => _id.agency === agency));
}

/** Adds groups up. */
export function countsOf(groups: readonly TaskGroup[]): TaskCounts {
  const sum = (field: 'count' | 'overdue' | 'dueSoon', of = groups) =>
    of.reduce((total, group) => total + group[field], 0);
  return {
    total: sum('count'),
    overdue: sum('overdue'),
    dueSoon: sum('dueSoon'),
    byStatus: groupedBy(groups, ({ status }) => status).map(([status, of]) => ({
      status,
      count: sum('count', of),
    })),
  };
}

/** Groups apart by one of their three keys, in the alphabet's order. */
export function groupedBy<Key extends string>(
  groups: readonly TaskGroup[],
  keyOf: (key: TaskGroup['_id']) => Key,
): readonly (readonly [Key, readonly TaskGroup[]])[] {
  const apart = new Map<Key, TaskGroup[]>();
  for (const group of groups) {
    const key = keyOf(group._id);
    apart.set(key, [...(apart.get(key) ?? []), group]);
  }
  return [...apart].sort(([one], [other]) => (one < other ? -1 : 1));
}
