import type { Connection } from '../../contract/connections/connection.js';
import { orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { PageRequest } from '../../contract/connections/page-in-memory.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type { CisaStore } from '../cisa-store.js';
import type { AccessProgramFilter } from '../generated/resolver-types.js';
import type { AccessProgramRecord } from './access-program-record.js';

/** A page of access programs. */
export type AccessProgramList = Connection<AccessProgramRecord>;

interface AccessProgramRequest extends PageRequest {
  readonly filter?: AccessProgramFilter | null | undefined;
}

/** A page of the access programs that the caller may know of, the newest first; of those named, where some are. */
export function listAccessPrograms(
  { accessPrograms }: Pick<CisaStore, 'accessPrograms'>,
  { filter, ...page }: AccessProgramRequest,
  context: GraphContext,
  named: { readonly of: string; readonly ids: readonly string[] } | null = null,
): Promise<AccessProgramList> {
  const list = {
    mark: ['accessPrograms', named?.of ?? null, filter ?? null],
    records: accessPrograms,
    conditions: [
      knownTo(context),
      ...(named === null ? [] : [{ _id: { $in: named.ids } }]),
      ...conditionsOf(filter),
    ],
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}

function conditionsOf(filter: AccessProgramFilter | null | undefined): object[] {
  const { state, beneficiaryClass, sector } = filter ?? {};
  return [
    ...(state == null ? [] : [{ state: { $in: state } }]),
    ...(beneficiaryClass == null
      ? []
      : [{ 'beneficiaries.beneficiaryClass': { $in: beneficiaryClass } }]),
    ...(sector == null ? [] : [{ 'beneficiaries.sector': { $in: sector } }]),
  ];
}
