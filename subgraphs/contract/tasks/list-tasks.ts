import type { Model } from 'mongoose';
import { connectionOf, type Connection } from '../connections/connection.js';
import { listMark, readCursor, type Place } from '../connections/cursor.js';
import { pageSize } from '../connections/page-size.js';
import type { TaskFilter, TaskOrder } from '../generated/resolver-types.js';
import type { GraphContext } from '../graph/graph-context.js';
import type { AgencyId } from '../order/agencies.js';
import { taskConditions } from './task-conditions.js';
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

/** The stored field behind each order; every one is indexed with the identifier behind it. */
const ORDER_KEYS = {
  DUE_ON: 'dueOrder',
  CREATED_AT: 'createdAt',
  UPDATED_AT: 'updatedAt',
} as const;

/** A page of an agency's tasks: one read, and one count where somebody asks for it. */
export async function listTasks(
  tasks: Model<TaskRecord>,
  agency: AgencyId,
  request: TaskListRequest,
  { audiences, disclosure, today }: Pick<GraphContext, 'audiences' | 'disclosure' | 'today'>,
): Promise<TaskList> {
  const { field, direction } = { field: 'DUE_ON' as const, ...request.orderBy };
  const key = ORDER_KEYS[field];
  const sign = direction === 'DESC' ? -1 : 1;
  const size = pageSize(request.first);
  const mark = listMark('tasks', agency, request.filter ?? null, field, sign);
  const place = request.after == null ? null : readCursor(mark, request.after);

  const inList = {
    agency,
    audience: { $in: audiences },
    $and: taskConditions(request.filter, today),
  };
  const page = tasks
    .find(place === null ? inList : { ...inList, $or: beyond(key, sign, place) })
    .sort({ [key]: sign, _id: sign })
    .limit(size + 1);
  // Left to itself the database weighs every index that begins with the audience, list by list.
  if (request.filter == null) page.hint({ agency: 1, audience: 1, [key]: 1, _id: 1 });
  const found = await page.lean<TaskRecord[]>();
  for (const { _id, marking } of found.slice(0, size)) disclosure.saw(_id, marking);
  return connectionOf({
    found,
    size,
    mark,
    isFirstPage: place === null,
    placeOf: (task) => placeOf(task, key),
    totalCount: () => tasks.countDocuments(inList),
  });
}

type OrderKey = (typeof ORDER_KEYS)[keyof typeof ORDER_KEYS];

function placeOf(task: TaskRecord, key: OrderKey): Place {
  const value = task[key];
  return { key: value instanceof Date ? value.getTime() : value, id: task._id };
}

/** Keyset paging: what comes after a place, whatever was inserted or removed before it. */
function beyond(key: OrderKey, sign: 1 | -1, place: Place): object[] {
  const value = key === 'dueOrder' ? place.key : new Date(place.key);
  const than = sign === 1 ? '$gt' : '$lt';
  return [{ [key]: { [than]: value } }, { [key]: value, _id: { [than]: place.id } }];
}
