import { daysBetween, type CalendarDate } from '../dates/calendar-date.js';
import type { Actor } from '../events/event-record.js';
import type { MarkingRecord } from '../markings/marking.js';
import type { AgencyId } from '../order/agencies.js';
import type { Citation } from '../order/citations.js';
import type { ConsultationVerb } from '../order/consultations.js';
import type { OfficeId } from '../order/offices.js';
import type { StoredRecord } from '../store/stored-record.js';
import type { ConsultationState } from './consultation-lifecycle.js';

/** The kind of record that a consultation is, in its identifier and its events. */
export const CONSULTATION_KIND = 'consultation';

/** The verbs by which an office is asked. Collaboration is with groups, and voluntary. */
export const ASKING_VERBS = ['CONSULTATION', 'COORDINATION'] as const satisfies ConsultationVerb[];
export type AskingVerb = (typeof ASKING_VERBS)[number];

/** What an office can answer, each in the words in which a report shows it. None of them holds anything up. */
export const CONSULTATION_OUTCOMES = {
  NO_COMMENT: 'No comment.',
  NO_OBJECTION: 'No objection.',
  ADVICE: 'Advice given.',
  OBJECTION: 'Objection.',
} as const;
export type ConsultationOutcome = keyof typeof CONSULTATION_OUTCOMES;

/** An office asked by an agency: what was asked, and what it answered. */
export interface OfficeConsultation extends StoredRecord {
  /** The agency that asks. */
  readonly agency: AgencyId;
  /** What it is about: a provision, by citation, or a record of the agency, by identifier. */
  readonly about: string;
  /** The provision under which the office is asked; null where the record that it is about names none. */
  readonly directive: Citation | null;
  /** The office asked. */
  readonly office: OfficeId;
  readonly verb: AskingVerb;
  readonly question: string;
  readonly state: ConsultationState;
  readonly requestedBy: Actor;
  readonly requestedOn: CalendarDate;
  readonly requestedAt: Date;
  readonly answeredBy: Actor | null;
  readonly answeredOn: CalendarDate | null;
  readonly answeredAt: Date | null;
  readonly outcome: ConsultationOutcome | null;
  readonly answer: string | null;
  readonly marking: MarkingRecord;
}

/** The days that an answer took; null while there is none. */
export function latencyDaysOf(
  requestedOn: CalendarDate,
  answeredOn: CalendarDate | null,
): number | null {
  return answeredOn === null ? null : daysBetween(requestedOn, answeredOn);
}
