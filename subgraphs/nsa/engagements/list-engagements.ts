import type { Connection } from '../../contract/connections/connection.js';
import { orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type { EngagementFilter, QueryEngagementsArgs } from '../generated/resolver-types.js';
import type { NsaStore } from '../nsa-store.js';
import type { EngagementRecord } from './engagement-record.js';

/** A page of engagements. */
export type EngagementList = Connection<EngagementRecord>;

/** A page of the engagements that the caller may know of, the newest first. */
export function listEngagements(
  { engagements }: NsaStore,
  { filter, ...page }: Partial<QueryEngagementsArgs>,
  context: GraphContext,
): Promise<EngagementList> {
  const list = {
    mark: ['engagements', filter ?? null],
    records: engagements,
    conditions: [knownTo(context), ...conditionsOf(filter)],
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}

function conditionsOf(filter: EngagementFilter | null | undefined): object[] {
  const { state, frontierModel } = filter ?? {};
  return [
    ...(state == null ? [] : [{ state: { $in: state } }]),
    ...(frontierModel == null ? [] : [{ frontierModel: { $in: frontierModel } }]),
  ];
}
