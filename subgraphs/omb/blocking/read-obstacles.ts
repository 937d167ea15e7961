import { agenciesOf } from './parties-of.js';
import type { TaskRecord } from '../../contract/tasks/task-record.js';
import { isAgencyId } from '../../contract/order/agencies.js';
import { findParty } from '../../contract/order/offices.js';
import { heldAt } from '../ledger/held-at.js';
import type { LedgerVersion } from '../ledger/ledger-version.js';
import { taskInOmb, type TaskInOmb } from '../ledger/task-in-omb.js';
import type { OmbContext } from '../omb-context.js';
import { DEPENDENCIES } from '../../contract/order/dependencies.js';
import type { Obstacle } from './obstacle.js';
import { openConsultations } from './open-consultations.js';

/** Everything that waits for something and that the caller may know of, the longest lasting first. */
export async function readObstacles(
  asOf: Date | null,
  context: OmbContext,
): Promise<readonly Obstacle[]> {
  const { ledger, disclosure } = context;
  const [reports, consultations, ofTasks, ofOrder] = await Promise.all([
    ledger.knownReports(asOf),
    ledger.consultations(asOf),
    obstaclesOfTasks(asOf, context),
    unmetDependencies(asOf, context),
  ]);
  for (const { _id, state, marking } of consultations.all) {
    if (state === 'REQUESTED') disclosure.saw(_id, marking);
  }
  const all = [...ofTasks, ...openConsultations(reports, consultations, asOf), ...ofOrder];
  return all.sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

/** By the day, and those of one day by identifier: as the database happens to have them is no order. */
function placeOf({ since, id }: Obstacle): string {
  return `${since ?? ''} ${id}`;
}

async function obstaclesOfTasks(
  asOf: Date | null,
  { audiences, disclosure, ledger }: OmbContext,
): Promise<readonly Obstacle[]> {
  const coverage = await ledger.coverage();
  const found = await ledger.store.versions
    .find({
      kind: 'task',
      audience: { $in: [...audiences] },
      'state.status': 'BLOCKED',
      ...heldAt(asOf),
    })
    .lean<LedgerVersion<TaskRecord>[]>();
  const blocked = found.map((version) => taskInOmb(version, coverage, asOf));
  for (const { _id, marking } of blocked) disclosure.saw(_id, marking);
  const named = [...new Set(blocked.flatMap(({ blockers }) => blockers.map(({ task }) => task)))];
  const ids = named.filter((id) => id !== null);
  // A task that the caller may not know of is not there, whoever waits for it.
  const tasks = new Map(
    (await ledger.tasks(asOf).loadMany(ids)).flatMap((task) =>
      task === null || task instanceof Error ? [] : [[task._id, task]],
    ),
  );
  return blocked.flatMap((task) => obstaclesOf(task, tasks, asOf));
}

function obstaclesOf(
  task: TaskInOmb,
  tasks: ReadonlyMap<string, TaskInOmb>,
  asOf: Date | null,
): readonly Obstacle[] {
  return task.blockers.map((blocker, index) => {
    const first = blocker.task === null ? null : (tasks.get(blocker.task) ?? null);
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

/** What the order's own text makes one provision wait for, as long as the other is not carried out. */
async function unmetDependencies(
  asOf: Date | null,
  { standings }: OmbContext,
): Promise<readonly Obstacle[]> {
  const each = await Promise.all(
    DEPENDENCIES.map(async ({ from, on, note }) => {
      const { work } = await standings.of({ citation: on, asOf });
      // Only what somebody verified is settled.
      if (work === 'VERIFIED_COMPLETE') return [];
      const obstacle: Obstacle = {
        id: `${from}#${on}`,
        kind: 'DEPENDENCY',
        since: null,
        note,
        directive: from,
        task: null,
        waitsForTask: null,
        waitsForDirective: on,
        waitsForParties: agenciesOf(on),
        asOf,
      };
      return [obstacle];
    }),
  );
  return each.flat();
}
