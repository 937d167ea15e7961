import type { Connection } from '../../contract/connections/connection.js';
import { orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { PageRequest } from '../../contract/connections/page-in-memory.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type { CisaStore } from '../cisa-store.js';
import type { TrustedPartnerFilter } from '../generated/resolver-types.js';
import { PARTNER_STATES } from './partner-lifecycle.js';
import type { TrustedPartnerRecord } from './partner-record.js';

/** A page of trusted partners. */
export type TrustedPartnerList = Connection<TrustedPartnerRecord>;

/** The states in which a model still shows a partner: what its developer withdrew from stands in the record alone. */
export const SHOWN_OF_MODEL = PARTNER_STATES.filter((state) => state !== 'WITHDRAWN');

interface PartnerRequest extends PageRequest {
  readonly filter?: TrustedPartnerFilter | null | undefined;
}

/** A page of the trusted partners that the caller may know of, the newest first. */
export function listPartners(
  { trustedPartners }: Pick<CisaStore, 'trustedPartners'>,
  { filter, ...page }: PartnerRequest,
  context: GraphContext,
): Promise<TrustedPartnerList> {
  const list = {
    mark: ['trustedPartners', filter ?? null],
    records: trustedPartners,
    conditions: [knownTo(context), ...conditionsOf(filter)],
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}

function conditionsOf(filter: TrustedPartnerFilter | null | undefined): object[] {
  const { state, sector, frontierModel } = filter ?? {};
  return [
    ...(state == null ? [] : [{ state: { $in: state } }]),
    ...(sector == null ? [] : [{ sector: { $in: sector } }]),
    ...(frontierModel == null ? [] : [{ frontierModel: { $in: frontierModel } }]),
  ];
}
