import type { Connection } from '../../contract/connections/connection.js';
import { orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { requireKnownAgencies } from '../../contract/graph/known-agencies.js';
import { requireKnownCitations } from '../../contract/graph/known-citations.js';
import { agenciesKnownInside } from '../../contract/policy/agencies-known-inside.js';
import type { PlacementFilter, QueryPlacementsArgs } from '../generated/resolver-types.js';
import { OPM_ALONE } from '../hiring-counts/hiring-counts-record.js';
import type { OpmStore } from '../opm-store.js';
import type { PlacementRecord } from './placement-record.js';

/** A page of placements. */
export type PlacementList = Connection<PlacementRecord>;

/** A page of placements, the newest first: all for OPM, for another agency those at it. */
export function listPlacements(
  { placements }: OpmStore,
  { filter, ...page }: Partial<QueryPlacementsArgs>,
  context: GraphContext,
): Promise<PlacementList> {
  const seesAll = context.audiences.includes(OPM_ALONE);
  const list = {
    mark: ['placements', filter ?? null, seesAll],
    records: placements,
    conditions: [
      seesAll ? { audience: OPM_ALONE } : { host: { $in: agenciesKnownInside(context) } },
      ...conditionsOf(filter),
    ],
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}

function conditionsOf(filter: PlacementFilter | null | undefined): object[] {
  const { agency, directive, pathway, niceRole, quarter } = filter ?? {};
  requireKnownAgencies(agency, 'agency');
  requireKnownCitations(directive);
  return [
    ...(agency == null ? [] : [{ host: { $in: agency } }]),
    ...(directive == null ? [] : [{ directive: { $in: directive } }]),
    ...(pathway == null ? [] : [{ pathway: { $in: pathway } }]),
    ...(niceRole == null ? [] : [{ niceRole: { $in: niceRole } }]),
    ...(quarter == null ? [] : [{ quarter: { $in: quarter } }]),
  ];
}
