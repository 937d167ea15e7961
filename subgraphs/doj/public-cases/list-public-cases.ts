import type { Connection } from '../../contract/connections/connection.js';
import { orderedBy } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type { DojStore } from '../doj-store.js';
import type { QueryPublicCasesArgs } from '../generated/resolver-types.js';
import { publicCaseConditions } from './public-case-conditions.js';
import type { PublicCaseRecord } from './public-case-record.js';

/** A page of public cases. */
export type PublicCaseList = Connection<PublicCaseRecord>;

/** A page of public cases, the newest first. */
export function listPublicCases(
  { publicCases }: DojStore,
  { filter, ...page }: Partial<QueryPublicCasesArgs>,
  context: GraphContext,
): Promise<PublicCaseList> {
  const list = {
    mark: ['publicCases', filter ?? null],
    records: publicCases,
    conditions: [knownTo(context), ...publicCaseConditions(filter)],
    order: orderedBy('filedOn', -1),
  };
  return listRecords(list, page, context);
}
