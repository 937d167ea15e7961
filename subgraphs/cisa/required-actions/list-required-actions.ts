import type { Connection } from '../../contract/connections/connection.js';
import { orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { PageRequest } from '../../contract/connections/page-in-memory.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { requireKnownAgencies } from '../../contract/graph/known-agencies.js';
import { knownTo } from '../../contract/policy/known-to.js';
import { requiredNumber } from '../binding-operational-directives/directive-number.js';
import type { CisaStore } from '../cisa-store.js';
import type { RequiredActionFilter } from '../generated/resolver-types.js';
import { dayIsOver, type ShownState } from './due-actions.js';
import { OWED } from './required-action-lifecycle.js';
import { isOwnOf, type RequiredActionRecord } from './required-action-record.js';

/** A page of what agencies are required to do. */
export type RequiredActionList = Connection<RequiredActionRecord>;

interface Request extends PageRequest {
  readonly filter?: RequiredActionFilter | null | undefined;
}

/** A page of what the caller may know of: CISA all, an agency its own, everyone what was released; the newest first. */
export async function listRequiredActions(
  store: CisaStore,
  { filter, ...page }: Request,
  context: GraphContext,
  directive: string | null = null,
): Promise<RequiredActionList> {
  const list = {
    mark: ['requiredActions', directive, filter ?? null],
    records: store.requiredActions,
    conditions: [
      { $or: [knownTo(context), isOwnOf(context)] },
      ...(directive === null ? [] : [{ directive }]),
      ...(await conditionsOf(store, filter, context)),
    ],
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}

async function conditionsOf(
  store: CisaStore,
  filter: RequiredActionFilter | null | undefined,
  { today }: GraphContext,
): Promise<object[]> {
  const { number, action, agency, state } = filter ?? {};
  requireKnownAgencies(agency, 'agency');
  return [
    ...(number == null ? [] : [{ number: { $in: number.map(requiredNumber) } }]),
    ...(action == null ? [] : [{ action: { $in: action } }]),
    ...(agency == null ? [] : [{ boundAgency: { $in: agency } }]),
    ...(state == null ? [] : [stateCondition(state, await dayIsOver(store, today))]),
  ];
}

/** What is owed still is shown as OVERDUE where its day is over. */
function stateCondition(states: readonly ShownState[], over: readonly object[]): object {
  const owed = OWED.filter((state) => states.includes(state));
  const others = states.filter((state) => state !== 'OVERDUE' && !OWED.includes(state));
  const [isOver, isNotOver] =
    over.length === 0 ? [{ _id: { $in: [] } }, {}] : [{ $or: over }, { $nor: over }];
  return {
    $or: [
      { state: { $in: others } },
      ...(states.includes('OVERDUE') ? [{ state: { $in: OWED }, ...isOver }] : []),
      ...(owed.length > 0 ? [{ state: { $in: owed }, ...isNotOver }] : []),
    ],
  };
}
