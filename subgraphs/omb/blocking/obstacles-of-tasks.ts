import { isAgencyId } from '../../contract/order/agencies.js';
import { findParty } from '../../contract/order/offices.js';
import type { LedgerReader } from '../ledger/ledger-reader.js';
import type { TaskInOmb } from '../ledger/task-in-omb.js';
import type { Obstacle } from './obstacle.js';
import { agenciesOf } from './parties-of.js';

/** What tasks of one moment wait for, as far as they are blocked and the caller may know of it. */
export async function obstaclesOfTasks(
  tasks: readonly TaskInOmb[],
  asOf: Date | null,
  ledger: LedgerReader,
): Promise<readonly Obstacle[]> {
  const blocked = tasks.filter(({ status }) => status === 'BLOCKED');
  const named = new Set(blocked.flatMap(({ blockers }) => blockers.map(({ task }) => task)));
  const ids = [...named].filter((id) => id !== null);
  const found = await Promise.all(ids.map((id) => ledger.tasks(asOf).load(id)));
  // A task that the caller may not know of is not there, whoever waits for it.
  const needed = new Map(found.flatMap((task) => (task === null ? [] : [[task._id, task]])));
  return blocked.flatMap((task) => obstaclesOf(task, needed, asOf));
}

function obstaclesOf(
  task: TaskInOmb,
  needed: ReadonlyMap<string, TaskInOmb>,
  asOf: Date | null,
): readonly Obstacle[] {
  return task.blockers.map((blocker, index) => {
    const first = blocker.task === null ? null : (needed.get(blocker.task) ?? null);
    const owner = blocker.owner;
    const named = owner !== null && (isAgencyId(owner) || findParty(owner)) ? [owner] : [];
    return {
      id: `${task._id}#${index}`,
      kind: blocker.kind,
      since: blocker.since,
      note: blocker.note,
      directive: task.directive,
      task,
      waitsForTask: first,
      waitsForDirective: blocker.directive,
      waitsForParties: [
        ...(named as Obstacle['waitsForParties']),
        ...(first === null ? [] : [first.agency]),
        ...(blocker.directive === null ? [] : agenciesOf(blocker.directive)),
      ],
      asOf,
    };
  });
}
