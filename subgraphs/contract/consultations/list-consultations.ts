import type { Connection } from '../connections/connection.js';
import { orderedByTime } from '../connections/list-order.js';
import { listRecords } from '../connections/list-records.js';
import type {
  AgencyNameConsultationsArgs,
  ConsultationFilter,
} from '../generated/resolver-types.js';
import type { GraphContext } from '../graph/graph-context.js';
import { requireKnownCitations } from '../graph/known-citations.js';
import { requireKnownOffices } from '../graph/known-offices.js';
import type { AgencyId } from '../order/agencies.js';
import type { OfficeConsultation } from './consultation-record.js';
import { consultationsKnownTo } from './known-consultations.js';

/** A page of consultations. */
export type ConsultationList = Connection<OfficeConsultation>;

/** A page of the offices that an agency asked, as far as the caller may know, latest first. */
export function listConsultations(
  agency: AgencyId,
  { filter, ...page }: Partial<AgencyNameConsultationsArgs>,
  context: GraphContext,
): Promise<ConsultationList> {
  const list = {
    mark: ['consultations', agency, filter ?? null],
    records: context.store.consultations,
    conditions: [{ agency }, consultationsKnownTo(context), ...conditionsOf(filter)],
    order: orderedByTime('requestedAt', -1),
  };
  return listRecords(list, page, context);
}

function conditionsOf(filter: ConsultationFilter | null | undefined): object[] {
  const { about, office, answered } = filter ?? {};
  // An identifier of a record has colons, a citation none.
  requireKnownCitations(about?.filter((one) => !one.includes(':')));
  requireKnownOffices(office);
  return [
    ...(about == null ? [] : [{ about: { $in: about } }]),
    ...(office == null ? [] : [{ office: { $in: office } }]),
    ...(answered == null ? [] : [{ state: answered ? 'ANSWERED' : 'REQUESTED' }]),
  ];
}
