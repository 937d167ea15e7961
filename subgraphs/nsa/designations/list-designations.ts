import type { Connection } from '../../contract/connections/connection.js';
import { orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { PageRequest } from '../../contract/connections/page-in-memory.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import { STILL_SHOWN } from '../frontier-models/list-frontier-models.js';
import type { NsaStore } from '../nsa-store.js';
import type { DesignationRecord } from './designation-record.js';

/** A page of designations. */
export type DesignationList = Connection<DesignationRecord>;

/** A page of the designations that the caller may know of, the newest first; of one engagement, those that are shown no more too. */
export function listDesignations(
  { designations }: NsaStore,
  { engagement, ...page }: PageRequest & { readonly engagement?: string },
  context: GraphContext,
): Promise<DesignationList> {
  const list = {
    mark: ['designations', engagement ?? null],
    records: designations,
    conditions: [knownTo(context), engagement === undefined ? STILL_SHOWN : { engagement }],
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}
