import type { Model } from 'mongoose';
import { connectionOf, type Connection } from '../connections/connection.js';
import { listMark, readCursor } from '../connections/cursor.js';
import { pageSize } from '../connections/page-size.js';
import type { TaskFilter, TaskOrder } from '../generated/resolver-types.js';
import type { GraphContext } from '../graph/graph-context.js';
import type { AgencyId } from '../order/agencies.js';
import { taskConditions } from './task-conditions.js';
import { orderOfTasks } from './task-order.js';
import type { TaskRecord } from './task-record.js';

/** Which page of which list of an agency's tasks. */
export interface TaskListRequest {
  readonly filter?: TaskFilter | null | undefined;
  readonly orderBy?: TaskOrder | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of tasks. */
export type TaskList = Connection<TaskRecord>;

/** A page of an agency's tasks: one read, and one count where somebody asks for it. */
export async function listTasks(
  tasks: Model<TaskRecord>,
  agency: AgencyId,
  request: TaskListRequest,
  { audiences, disclosure, today }: Pick<GraphContext, 'audiences' | 'disclosure' | 'today'>,
): Promise<TaskList> {
  const order = orderOfTasks(request.orderBy);
  const size = pageSize(request.first);
  const mark = listMark('tasks', agency, request.filter ?? null, order.field, order.sign);
  const place = request.after == null ? null : readCursor(mark, request.after);

  const inList = {
    agency,
    audience: { $in: audiences },
    $and: taskConditions(request.filter, today),
  };
  const page = tasks
    .find(place === null ? inList : { ...inList, ...order.beyond(place) })
    .sort({ [order.key]: order.sign, _id: order.sign })
    .limit(size + 1);
  // Left to itself the database weighs every index that begins with the audience, list by list.
  if (request.filter == null) page.hint({ agency: 1, audience: 1, [order.key]: 1, _id: 1 });
  const found = await page.lean<TaskRecord[]>();
  for (const { _id, marking } of found.slice(0, size)) disclosure.saw(_id, marking);
  return connectionOf({
    found,
    size,
    mark,
    isFirstPage: place === null,
    placeOf: order.placeOf,
    totalCount: () => tasks.countDocuments(inList),
  });
}
