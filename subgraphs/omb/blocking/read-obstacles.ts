import DataLoader from 'dataloader';
import { isAgencyId } from '../../contract/order/agencies.js';
import type { Citation } from '../../contract/order/citations.js';
import type { TaskRecord } from '../../contract/tasks/task-record.js';
import { heldAt } from '../ledger/held-at.js';
import type { LedgerVersion } from '../ledger/ledger-version.js';
import { taskInOmb, type TaskInOmb } from '../ledger/task-in-omb.js';
import type { OmbContext } from '../omb-context.js';
import type { Obstacle } from './obstacle.js';
import { obstaclesOfTasks } from './obstacles-of-tasks.js';
import { openConsultations } from './open-consultations.js';
import { partiesOf } from './parties-of.js';
import { unmetDependencies } from './unmet-dependencies.js';

/** What waits for something at a moment and the caller may know of, the longest lasting first; for one request. */
export interface Obstacles {
  /** All of it: everything that is blocked is read. */
  all(): Promise<readonly Obstacle[]>;
  /** What provisions wait for. */
  readonly ofDirective: DataLoader<Citation, readonly Obstacle[]>;
  /** What waits for a party; for an agency also what waits for its offices, tasks and provisions. */
  readonly forParty: DataLoader<string, readonly Obstacle[]>;
}

/** Reads obstacles, of a moment or of now where it is null: of tasks those only that are asked for. */
export function readObstacles(asOf: Date | null, context: OmbContext): Obstacles {
  let everything: Promise<readonly Obstacle[]> | undefined;
  let untasked: Promise<readonly Obstacle[]> | undefined;
  const read = async (condition: object) => {
    const [ofTasks, others] = await Promise.all([
      readBlocked(condition, asOf, context).then((tasks) =>
        obstaclesOfTasks(tasks, asOf, context.ledger),
      ),
      (untasked ??= readUntasked(asOf, context)),
    ]);
    return inOrder([...ofTasks, ...others]);
  };
  const all = () => (everything ??= read({}));
  return {
    all,
    ofDirective: new DataLoader(async (citations) => {
      const found = await read({ 'state.directive': { $in: citations } });
      return citations.map((citation) => found.filter(({ directive }) => directive === citation));
    }),
    forParty: new DataLoader(async (ids) => {
      // What waits for an agency names an office, a task or a provision of it: too much to be found by name.
      const found = await (ids.some(isAgencyId) ? all() : read({ waitsFor: { $in: ids } }));
      return ids.map((id) => {
        const parties = partiesOf(id);
        return found.filter(({ waitsForParties }) =>
          waitsForParties.some((party) => parties.includes(party)),
        );
      });
    }),
  };
}

/** By the day, and those of one day by identifier: as the database happens to have them is no order. */
export function inOrder(obstacles: readonly Obstacle[]): readonly Obstacle[] {
  const placeOf = ({ since, id }: Obstacle) => `${since ?? ''} ${id}`;
  return obstacles.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

/** What does not wait as a task: consultations that are open, and provisions that need others. */
async function readUntasked(
  asOf: Date | null,
  { disclosure, ledger, standings }: OmbContext,
): Promise<readonly Obstacle[]> {
  const [reports, consultations, ofOrder] = await Promise.all([
    ledger.knownReports(asOf),
    ledger.consultations(asOf),
    unmetDependencies(asOf, standings),
  ]);
  for (const { _id, state, marking } of consultations.all) {
    if (state === 'REQUESTED') disclosure.saw(_id, marking);
  }
  return [...openConsultations(reports, consultations, asOf), ...ofOrder];
}

async function readBlocked(
  condition: object,
  asOf: Date | null,
  { audiences, disclosure, ledger }: OmbContext,
): Promise<readonly TaskInOmb[]> {
  const coverage = await ledger.coverage();
  const found = await ledger.store.versions
    .find({
      kind: 'task',
      audience: { $in: [...audiences] },
      'state.status': 'BLOCKED',
      ...condition,
      ...heldAt(asOf),
    })
    .lean<LedgerVersion<TaskRecord>[]>();
  const blocked = found.map((version) => taskInOmb(version, coverage, asOf));
  for (const { _id, marking } of blocked) disclosure.saw(_id, marking);
  return blocked;
}
