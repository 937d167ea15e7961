import { orderedBy, orderedByTime, type ListOrder } from '../connections/list-order.js';
import type { TaskOrder } from '../generated/resolver-types.js';

/** The order that a request asks for: by due date, earliest first, where it asks for none. Every one is indexed. */
export function orderOfTasks(asked: TaskOrder | null | undefined): ListOrder {
  const { field, direction } = { field: 'DUE_ON' as const, ...asked };
  const sign = direction === 'DESC' ? -1 : 1;
  switch (field) {
    case 'DUE_ON':
      return orderedBy('dueOrder', sign);
    case 'CREATED_AT':
      return orderedByTime('createdAt', sign);
    case 'UPDATED_AT':
      return orderedByTime('updatedAt', sign);
  }
}
