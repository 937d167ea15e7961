import type { Connection } from '../connections/connection.js';
import { listRecords } from '../connections/list-records.js';
import type { PageRequest } from '../connections/page-in-memory.js';
import type { TaskFilter, TaskOrder } from '../generated/resolver-types.js';
import type { GraphContext } from '../graph/graph-context.js';
import type { AgencyId } from '../order/agencies.js';
import { taskConditions } from './task-conditions.js';
import { orderOfTasks } from './task-order.js';
import type { TaskRecord } from './task-record.js';

/** Which page of which list of an agency's tasks. */
export interface TaskListRequest extends PageRequest {
  readonly filter?: TaskFilter | null | undefined;
  readonly orderBy?: TaskOrder | null | undefined;
}

/** A page of tasks. */
export type TaskList = Connection<TaskRecord>;

/** A page of an agency's tasks. */
export function listTasks(
  agency: AgencyId,
  { filter, orderBy, ...page }: TaskListRequest,
  context: GraphContext,
): Promise<TaskList> {
  const order = orderOfTasks(orderBy);
  const list = {
    mark: ['tasks', agency, filter ?? null],
    records: context.store.tasks,
    conditions: [
      { agency, audience: { $in: context.audiences } },
      ...taskConditions(filter, context.today),
    ],
    order,
    // Left to itself the database weighs every index that begins with the audience, list by list.
    ...(filter == null && { hint: { agency: 1, audience: 1, [order.key]: 1, _id: 1 } as const }),
  };
  return listRecords(list, page, context);
}
