import type { Connection } from '../../contract/connections/connection.js';
import { orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { PageRequest } from '../../contract/connections/page-in-memory.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type { NsaStore } from '../nsa-store.js';
import type { ThresholdRecord } from './threshold-record.js';

/** A page of threshold determinations. */
export type ThresholdList = Connection<ThresholdRecord>;

/** A page of the threshold determinations that the caller may know of, the newest first. */
export function listThresholds(
  { thresholds }: NsaStore,
  page: PageRequest,
  context: GraphContext,
): Promise<ThresholdList> {
  const list = {
    mark: ['thresholdDeterminations'],
    records: thresholds,
    conditions: [knownTo(context)],
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}
