import type { Model } from 'mongoose';
import { connectionOf, type Connection } from '../../contract/connections/connection.js';
import { listMark, readCursor, type Place } from '../../contract/connections/cursor.js';
import { pageSize } from '../../contract/connections/page-size.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import type { QueryVulnerabilitiesArgs } from '../generated/resolver-types.js';
import { vulnerabilityConditions } from './vulnerability-conditions.js';
import type { VulnerabilityRecord } from './vulnerability-record.js';

/** A page of vulnerabilities. */
export type VulnerabilityList = Connection<VulnerabilityRecord>;

/** The stored field behind each order. */
const ORDER_KEYS = { CVE_ID: 'cveOrder', KEV_DATE_ADDED: 'kevOrder' } as const;

/** A page of vulnerabilities, by CVE identifier and the newest first where no order is asked for. */
export async function listVulnerabilities(
  vulnerabilities: Model<VulnerabilityRecord>,
  { filter, orderBy, first, after }: Partial<QueryVulnerabilitiesArgs>,
  { audiences }: Pick<GraphContext, 'audiences'>,
): Promise<VulnerabilityList> {
  const { field, direction } = orderBy ?? { field: 'CVE_ID', direction: 'DESC' };
  const key = ORDER_KEYS[field];
  const sign = direction === 'ASC' ? 1 : -1;
  const size = pageSize(first);
  const mark = listMark('vulnerabilities', filter ?? null, key, sign);
  const place = after == null ? null : readCursor(mark, after);
  const inList = { audience: { $in: audiences }, $and: vulnerabilityConditions(filter) };
  const page = vulnerabilities
    .find({ ...inList, ...(place === null ? {} : beyond(place, key, sign)) } as object)
    .sort({ [key]: sign, _id: sign })
    .limit(size + 1);
  // Left to itself the database weighs every index that begins with the audience, list by list.
  if (filter == null) page.hint({ audience: 1, [key]: 1, _id: 1 });
  return connectionOf({
    found: await page.lean<VulnerabilityRecord[]>(),
    size,
    mark,
    isFirstPage: place === null,
    placeOf: (record) => ({ key: record[key], id: record._id }),
    totalCount: () => vulnerabilities.countDocuments(inList as object),
  });
}

function beyond(place: Place, key: string, sign: 1 | -1): object {
  const than = sign === 1 ? '$gt' : '$lt';
  return { $or: [{ [key]: { [than]: place.key } }, { [key]: place.key, _id: { [than]: place.id } }] };
}
