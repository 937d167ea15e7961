import type { Connection } from '../../contract/connections/connection.js';
import { orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type {
  ClearinghouseCaseFilter,
  QueryClearinghouseCasesArgs,
} from '../generated/resolver-types.js';
import type { TreasuryStore } from '../treasury-store.js';
import type { CaseRecord } from './case-record.js';

/** A page of cases. */
export type CaseList = Connection<CaseRecord>;

/** A page of the cases that the caller may know of, the newest first. */
export function listCases(
  { cases }: TreasuryStore,
  { filter, ...page }: Partial<QueryClearinghouseCasesArgs>,
  context: GraphContext,
): Promise<CaseList> {
  const list = {
    mark: ['clearinghouseCases', filter ?? null],
    records: cases,
    conditions: [knownTo(context), ...conditionsOf(filter)],
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}

function conditionsOf(filter: ClearinghouseCaseFilter | null | undefined): object[] {
  const { state, sector, vendor, discoveryMethod, cve } = filter ?? {};
  return [
    ...(state == null ? [] : [{ state: { $in: state } }]),
    ...(sector == null ? [] : [{ sectors: { $in: sector } }]),
    ...(vendor == null ? [] : [{ 'affected.vendor': { $in: vendor } }]),
    ...(discoveryMethod == null ? [] : [{ discoveryMethod: { $in: discoveryMethod } }]),
    ...(cve == null ? [] : [{ cveIds: { $in: cve.map((id) => id.toUpperCase()) } }]),
  ];
}
