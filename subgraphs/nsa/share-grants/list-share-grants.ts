import type { Connection } from '../../contract/connections/connection.js';
import { orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { PageRequest } from '../../contract/connections/page-in-memory.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import { STILL_SHOWN } from '../frontier-models/list-frontier-models.js';
import type { NsaStore } from '../nsa-store.js';
import type { ShareGrantRecord } from './share-grant-record.js';

/** A page of share grants. */
export type ShareGrantList = Connection<ShareGrantRecord>;

/** A page of the share grants that the caller may know of, of one assessment where named, the newest first. */
export function listShareGrants(
  { shareGrants }: NsaStore,
  { assessment, ...page }: PageRequest & { readonly assessment?: string },
  context: GraphContext,
): Promise<ShareGrantList> {
  const list = {
    mark: ['shareGrants', assessment ?? null],
    records: shareGrants,
    conditions: [
      knownTo(context),
      STILL_SHOWN,
      ...(assessment === undefined ? [] : [{ assessment }]),
    ],
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}
