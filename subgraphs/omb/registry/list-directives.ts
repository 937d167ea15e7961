import type { Connection } from '../../contract/connections/connection.js';
import { listMark } from '../../contract/connections/cursor.js';
import { pageInMemory } from '../../contract/connections/page-in-memory.js';
import { compareDates } from '../../contract/dates/calendar-date.js';
import type { Provision } from '../../contract/order/provision.js';
import { dueOn, PROVISIONS } from '../../contract/order/provisions.js';
import type { DirectiveOrder, QueryDirectivesArgs } from '../generated/resolver-types.js';
import type { DirectiveReference } from './directive-reference.js';
import { filterDirectives } from './directive-filter.js';
import type { Standings } from './standings.js';

/** A page of provisions. */
export type DirectiveList = Connection<DirectiveReference>;

const AS_IN_THE_ORDER: DirectiveOrder = { field: 'CITATION', direction: 'ASC' };

/** A page of the order's provisions. */
export async function listDirectives(
  request: Partial<QueryDirectivesArgs>,
  asOf: Date | null,
  standings: Standings,
): Promise<DirectiveList> {
  const { field, direction } = request.orderBy ?? AS_IN_THE_ORDER;
  const isAscending = direction !== 'DESC';
  const found = await filterDirectives(PROVISIONS, request.filter, asOf, standings);
  return pageInMemory<DirectiveReference>(
    ordered(found, field, isAscending).map(({ citation }) => ({ citation, asOf })),
    ({ citation }) => citation,
    listMark('directives', request.filter ?? null, field, isAscending, asOf),
    request,
  );
}

function ordered(
  provisions: readonly Provision[],
  field: DirectiveOrder['field'],
  isAscending: boolean,
): readonly Provision[] {
  if (field === 'CITATION') return isAscending ? provisions : provisions.toReversed();
  const sign = isAscending ? 1 : -1;
  // The sort is stable: what is due on one day stays as it stands in the order.
  return provisions.toSorted((one, other) => byDueDate(one, other, sign));
}

function byDueDate(one: Provision, other: Provision, sign: 1 | -1): number {
  const [due, otherDue] = [dueOn(one), dueOn(other)];
  if (due === null || otherDue === null) return Number(due === null) - Number(otherDue === null);
  return sign * compareDates(due, otherDue);
}
