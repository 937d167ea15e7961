import type { Connection } from '../../contract/connections/connection.js';
import { orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type { DojStore } from '../doj-store.js';
import type {
  EnforcementPriorityFilter,
  QueryEnforcementPrioritiesArgs,
} from '../generated/resolver-types.js';
import { requiredStatuteId } from '../statutes/statute.js';
import type { EnforcementPriorityRecord } from './enforcement-priority-record.js';

/** A page of enforcement priorities. */
export type EnforcementPriorityList = Connection<EnforcementPriorityRecord>;

/** A page of the enforcement priorities that the caller may know of, the newest first. */
export function listPriorities(
  { enforcementPriorities }: DojStore,
  { filter, ...page }: Partial<QueryEnforcementPrioritiesArgs>,
  context: GraphContext,
): Promise<EnforcementPriorityList> {
  const list = {
    mark: ['enforcementPriorities', filter ?? null],
    records: enforcementPriorities,
    conditions: [knownTo(context), ...conditionsOf(filter)],
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}

function conditionsOf(filter: EnforcementPriorityFilter | null | undefined): object[] {
  const { state, statute, aiUse } = filter ?? {};
  return [
    ...(state == null ? [] : [{ state: { $in: state } }]),
    ...(statute == null ? [] : [{ statutes: { $in: statute.map(requiredStatuteId) } }]),
    ...(aiUse == null ? [] : [{ aiUse: { $in: aiUse } }]),
  ];
}
