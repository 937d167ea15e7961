import { isAfter, isBefore, type CalendarDate } from '../dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../graph/refusal.js';
import type { Consultation } from '../order/consultations.js';
import { party } from '../order/offices.js';
import type { Provision } from '../order/provision.js';
import { isComplete } from '../order/work-state.js';
import { mayFollow, mayHaveCompletedOn, mayVerify } from '../writing/progress-rules.js';
import type { ReportInput } from './report-directive.js';
import type { ReportRecord } from './report-record.js';

/** The order's rules for a report, asked before it is written. */
export function reportRules(
  before: ReportRecord,
  after: ReportRecord,
  input: ReportInput,
  provision: Provision,
  office: string,
  today: CalendarDate,
): Verdict {
  const step = {
    field: 'work',
    from: before.work,
    to: after.work,
    continuing: provision.kind === 'CONTINUING',
    office,
    claimedBy: before.claimedBy,
    evidenceItems: after.evidenceItems,
  };
  return firstRefusal(
    () => mayFollow(step),
    () => consultationsFit(input, provision, today),
    () => wasConsulted(before, after, provision),
    () => mayVerify(step),
    () => mayHaveCompletedOn(input.completedOn, after.work, today),
    () => completionStands(before, after),
  );
}

/** A completion needs every office that the order requires to be consulted to have been asked. */
function wasConsulted(
  before: ReportRecord,
  after: ReportRecord,
  { consultations }: Provision,
): Verdict {
  if (!isComplete(after.work) || before.work === after.work) return null;
  const missing = consultations.filter(
    (consultation) =>
      consultation.required &&
      !after.consultations.some(({ office }) => isWithOffice(consultation, office)),
  );
  if (missing.length === 0) return null;
  const names = missing.map((consultation) => party(consultation.party).name).join(', ');
  return refuse(
    'CONSULTATION_MISSING',
    `Never asked: ${names}. Record each in "consultations".`,
    'consultations',
  );
}

function consultationsFit(input: ReportInput, provision: Provision, today: CalendarDate): Verdict {
  const named = [...provision.consultations, ...(provision.determination?.consultations ?? [])];
  for (const { office, requestedOn, respondedOn } of input.consultations ?? []) {
    if (!named.some((consultation) => isWithOffice(consultation, office))) {
      return refuse(
        'INPUT_INVALID',
        `The order names no ${office} to be consulted on ${provision.citation}.`,
        'consultations',
      );
    }
    if (isAfter(requestedOn, today) || (respondedOn != null && isAfter(respondedOn, today))) {
      return refuse(
        'INPUT_INVALID',
        `A consultation cannot be dated after today, ${today}.`,
        'consultations',
      );
    }
    if (respondedOn != null && isBefore(respondedOn, requestedOn)) {
      return refuse(
        'INPUT_INVALID',
        `${office} cannot have answered before it was asked.`,
        'consultations',
      );
    }
  }
  return null;
}

/** An office is asked when the party is, or the office that the order routes it through. */
function isWithOffice({ party: named, through }: Consultation, office: string): boolean {
  return office === named || office === through;
}

/** Once verified, the day of completion is settled. */
function completionStands(before: ReportRecord, after: ReportRecord): Verdict {
  if (before.work !== 'VERIFIED_COMPLETE' || before.completedOn === after.completedOn) return null;
  return refuse(
    'SKIPPED_STATE',
    'VERIFIED_COMPLETE is final: its day of completion stands.',
    'completedOn',
  );
}
