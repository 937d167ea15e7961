import type { Connection } from '../../contract/connections/connection.js';
import { orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { PageRequest } from '../../contract/connections/page-in-memory.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type { NsaStore } from '../nsa-store.js';
import type { FrontierModelRecord } from './frontier-model-record.js';

/** A page of frontier models. */
export type FrontierModelList = Connection<FrontierModelRecord>;

/** What is shown no more, because the developer withdrew, is in no list. */
export const STILL_SHOWN = { withdrawn: false };

/** A page of the frontier models that the caller may know of, the newest first. */
export function listFrontierModels(
  { frontierModels }: NsaStore,
  page: PageRequest,
  context: GraphContext,
): Promise<FrontierModelList> {
  const list = {
    mark: ['frontierModels'],
    records: frontierModels,
    conditions: [knownTo(context), STILL_SHOWN],
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}
