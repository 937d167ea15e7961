import type { Connection } from '../../contract/connections/connection.js';
import { orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type {
  QueryScanDeclarationsArgs,
  ScanDeclarationFilter,
} from '../generated/resolver-types.js';
import type { TreasuryStore } from '../treasury-store.js';
import type { ScanRecord } from './scan-record.js';

/** A page of declared scans. */
export type ScanList = Connection<ScanRecord>;

/** A page of the declared scans that the caller may know of, the newest first. */
export function listScans(
  { scans }: TreasuryStore,
  { filter, ...page }: Partial<QueryScanDeclarationsArgs>,
  context: GraphContext,
): Promise<ScanList> {
  const list = {
    mark: ['scanDeclarations', filter ?? null],
    records: scans,
    conditions: [knownTo(context), ...conditionsOf(filter)],
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}

function conditionsOf(filter: ScanDeclarationFilter | null | undefined): object[] {
  const { state, scanner, foundInConflict, resolvedBy } = filter ?? {};
  return [
    ...(state == null ? [] : [{ state: { $in: state } }]),
    ...(scanner == null ? [] : [{ scanner: { $in: scanner } }]),
    ...(foundInConflict == null ? [] : [{ 'conflicts.0': { $exists: foundInConflict } }]),
    ...(resolvedBy == null ? [] : [{ 'resolutions.kind': { $in: resolvedBy } }]),
  ];
}
