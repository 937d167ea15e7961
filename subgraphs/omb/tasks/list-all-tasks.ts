import { connectionOf } from '../../contract/connections/connection.js';
import { listMark, readCursor } from '../../contract/connections/cursor.js';
import type { Citation } from '../../contract/order/citations.js';
import { isTaskId } from '../../contract/tasks/task-record.js';
import { pageSize } from '../../contract/connections/page-size.js';
import type { TaskList } from '../../contract/tasks/list-tasks.js';
import { orderOfTasks } from '../../contract/tasks/task-order.js';
import type { TaskRecord } from '../../contract/tasks/task-record.js';
import type { QueryTasksArgs } from '../generated/resolver-types.js';
import { dayOf } from '../ledger/past-moment.js';
import { heldAt } from '../ledger/held-at.js';
import type { LedgerVersion } from '../ledger/ledger-version.js';
import { taskInOmb } from '../ledger/task-in-omb.js';
import type { OmbContext } from '../omb-context.js';
import { allTasksConditions } from './all-tasks-conditions.js';
import { withWords } from './with-words.js';
import { ofState } from './of-state.js';

/** Which page of the tasks of all agencies, and of which moment. */
export type AllTasksRequest = Omit<Partial<QueryTasksArgs>, 'asOf'> & {
  readonly asOf: Date | null;
  /** Only what is under this provision. */
  readonly under?: Citation;
};

/** A page of the tasks of all agencies, out of the ledger: one read, and one count where somebody asks for it. */
export async function listAllTasks(
  { asOf, under, filter, ...request }: AllTasksRequest,
  context: OmbContext,
): Promise<TaskList> {
  const { audiences, disclosure, ledger, today } = context;
  const { text, waitingFor, ...conditions } = filter ?? {};
  const order = orderOfTasks(request.orderBy);
  const size = pageSize(request.first);
  const mark = listMark('all tasks', under ?? null, filter ?? null, order.key, order.sign, asOf);
  const place = request.after == null ? null : readCursor(mark, request.after);
  const inList = {
    kind: 'task',
    audience: { $in: [...audiences] },
    ...(under !== undefined && { 'state.directive': under }),
    $and: [
      heldAt(asOf),
      ...(text == null ? [] : await withWords(text, asOf, context)),
      ...allTasksConditions(
        { ...conditions, waitingFor: await knowable(waitingFor, asOf, context) },
        dayOf(asOf, today),
      ),
    ],
  };
  const coverage = await ledger.coverage();
  const { versions } = ledger.store;
  const beyond = place === null ? [] : [ofState(order.beyond(place))];
  const found = await versions
    .find({ ...inList, $and: [...inList.$and, ...beyond] })
    .sort({ [`state.${order.key}`]: order.sign, 'state._id': order.sign })
    .limit(size + 1)
    .lean<LedgerVersion<TaskRecord>[]>();
  const tasks = found.map((version) => taskInOmb(version, coverage, asOf));
  for (const { _id, marking } of tasks.slice(0, size)) disclosure.saw(_id, marking);
  return connectionOf({
    found: tasks,
    size,
    mark,
    isFirstPage: place === null,
    placeOf: order.placeOf,
    totalCount: () => versions.countDocuments(inList),
  });
}

/** What a task may be asked to wait for: another that the caller may not know of is not there. */
async function knowable(
  waitingFor: readonly string[] | null | undefined,
  asOf: Date | null,
  { ledger }: OmbContext,
): Promise<readonly string[] | null> {
  if (waitingFor == null) return null;
  const known = await Promise.all(
    waitingFor.map(async (id) =>
      !isTaskId(id) || (await ledger.tasks(asOf).load(id)) !== null ? [id] : [],
    ),
  );
  return known.flat();
}
