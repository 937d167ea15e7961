import type { Place } from '../connections/cursor.js';
import type { TaskOrder } from '../generated/resolver-types.js';
import type { TaskRecord } from './task-record.js';

/** The stored field behind each order; every one is indexed with the identifier behind it. */
const ORDER_KEYS = {
  DUE_ON: 'dueOrder',
  CREATED_AT: 'createdAt',
  UPDATED_AT: 'updatedAt',
} as const;

/** The order of a list of tasks. */
export interface OrderOfTasks {
  readonly field: TaskOrder['field'];
  readonly key: (typeof ORDER_KEYS)[TaskOrder['field']];
  readonly sign: 1 | -1;
  readonly placeOf: (task: TaskRecord) => Place;
  /** Keyset paging: what comes after a place, whatever was inserted or removed before it. */
  readonly beyond: (place: Place) => object;
}

/** The order that a request asks for: by due date, earliest first, where it asks for none. */
export function orderOfTasks(asked: TaskOrder | null | undefined): OrderOfTasks {
  const { field, direction } = { field: 'DUE_ON' as const, ...asked };
  const key = ORDER_KEYS[field];
  const sign = direction === 'DESC' ? -1 : 1;
  const than = sign === 1 ? '$gt' : '$lt';
  return {
    field,
    key,
    sign,
    placeOf(task) {
      const value = task[key];
      return { key: value instanceof Date ? value.getTime() : value, id: task._id };
    },
    beyond(place) {
      const value = key === 'dueOrder' ? place.key : new Date(place.key);
      return {
        $or: [{ [key]: { [than]: value } }, { [key]: value, _id: { [than]: place.id } }],
      };
    },
  };
}
