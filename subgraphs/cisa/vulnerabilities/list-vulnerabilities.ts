import type { Connection } from '../../contract/connections/connection.js';
import { orderedBy } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import type { CisaStore } from '../cisa-store.js';
import type { QueryVulnerabilitiesArgs } from '../generated/resolver-types.js';
import { vulnerabilityConditions } from './vulnerability-conditions.js';
import type { VulnerabilityRecord } from './vulnerability-record.js';

/** A page of vulnerabilities. */
export type VulnerabilityList = Connection<VulnerabilityRecord>;

/** The stored field behind each order. */
const ORDER_KEYS = { CVE_ID: 'cveOrder', KEV_DATE_ADDED: 'kevOrder' } as const;

/** A page of vulnerabilities, by CVE identifier and the newest first where no order is asked for. */
export function listVulnerabilities(
  { vulnerabilities }: CisaStore,
  { filter, orderBy, ...page }: Partial<QueryVulnerabilitiesArgs>,
  context: GraphContext,
): Promise<VulnerabilityList> {
  const key = ORDER_KEYS[orderBy?.field ?? 'CVE_ID'];
  const list = {
    mark: ['vulnerabilities', filter ?? null],
    records: vulnerabilities,
    // What is published in catalogs is nobody's own, so the audience says all.
    conditions: [{ audience: { $in: context.audiences } }, ...vulnerabilityConditions(filter)],
    order: orderedBy(key, orderBy?.direction === 'ASC' ? 1 : -1),
    // Left to itself the database weighs every index that begins with the audience, list by list.
    ...(filter == null && { hint: { audience: 1, [key]: 1, _id: 1 } as const }),
  };
  return listRecords(list, page, context);
}
