import type { Connection } from '../../contract/connections/connection.js';
import { orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { requireKnownAgencies } from '../../contract/graph/known-agencies.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type { HiringPathwayFilter, QueryHiringPathwaysArgs } from '../generated/resolver-types.js';
import type { OpmStore } from '../opm-store.js';
import type { HiringPathwayRecord } from './hiring-pathway-record.js';

/** A page of hiring pathways. */
export type HiringPathwayList = Connection<HiringPathwayRecord>;

/** A page of hiring pathways, the newest first. */
export function listPathways(
  { hiringPathways }: OpmStore,
  { filter, ...page }: Partial<QueryHiringPathwaysArgs>,
  context: GraphContext,
): Promise<HiringPathwayList> {
  const list = {
    mark: ['hiringPathways', filter ?? null],
    records: hiringPathways,
    conditions: [knownTo(context), ...conditionsOf(filter)],
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}

function conditionsOf(filter: HiringPathwayFilter | null | undefined): object[] {
  const { state, agency, series, niceRole, hiringPath } = filter ?? {};
  requireKnownAgencies(agency, 'agency');
  return [
    ...(state == null ? [] : [{ state: { $in: state } }]),
    ...(agency == null ? [] : [{ 'hosts.agency': { $in: agency } }]),
    ...(series == null ? [] : [{ series: { $in: series } }]),
    ...(niceRole == null ? [] : [{ niceRoles: { $in: niceRole } }]),
    ...(hiringPath == null ? [] : [{ hiringPaths: { $in: hiringPath } }]),
  ];
}
