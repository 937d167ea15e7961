import type { CalendarDate } from '../dates/calendar-date.js';
import {
  CONSULTATION_OUTCOMES,
  type OfficeConsultation,
} from '../consultations/consultation-record.js';
import type { ConsultationRecord, ReportRecord } from './report-record.js';

/** A report as it is shown; one of the ledger brings the consultations of its own moment. */
export interface ShownReport extends ReportRecord {
  readonly asked?: (() => Promise<readonly AskedOffice[]>) | undefined;
}

/** What a report tells of an office that was asked through the graph. */
export type AskedOffice = Pick<
  OfficeConsultation,
  '_id' | 'office' | 'state' | 'requestedOn' | 'answeredOn' | 'outcome' | 'marking'
>;

/** A consultation as a report shows it. */
export interface ShownConsultation extends ConsultationRecord {
  /** The consultation that was asked through the graph; null where the lead alone states it. */
  readonly consultation: string | null;
}

/** Whom the lead states to have asked, and whom it asked through the graph: what it states again is shown once. */
export function shownConsultations(
  stated: readonly ConsultationRecord[],
  asked: readonly AskedOffice[],
): readonly ShownConsultation[] {
  return [
    ...statedAlone(stated, asked).map((consultation) => ({ ...consultation, consultation: null })),
    ...asked.filter(isStanding).map(({ _id, office, requestedOn, answeredOn, outcome }) => ({
      office,
      requestedOn,
      respondedOn: answeredOn,
      outcome: outcome === null ? null : CONSULTATION_OUTCOMES[outcome],
      consultation: _id,
    })),
  ];
}

/** Consultations that nothing but the lead's own statement tells of. */
export function statedAlone<Stated extends { office: string; requestedOn: CalendarDate }>(
  stated: readonly Stated[],
  asked: readonly Pick<AskedOffice, 'office' | 'state' | 'requestedOn'>[],
): readonly Stated[] {
  const standing = asked.filter(isStanding);
  return stated.filter(
    ({ office, requestedOn }) =>
      !standing.some((other) => other.office === office && other.requestedOn === requestedOn),
  );
}

/** A question that was taken back was never asked. */
export function isStanding({ state }: Pick<OfficeConsultation, 'state'>): boolean {
  return state !== 'WITHDRAWN';
}
