import { isBefore, isWithin, type CalendarDate } from '../dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../graph/refusal.js';
import type { Principal } from '../identity/principal.js';
import { isSameMarking } from '../markings/less-strict.js';
import { bannerOf } from '../markings/marking.js';
import type { Provision } from '../order/provision.js';
import { isComplete } from '../order/work-state.js';
import { claims } from '../writing/claim.js';
import {
  mayClaim,
  mayFollow,
  mayGiveEvidence,
  mayHaveCompletedOn,
  mayVerify,
  MOST_KEPT,
  type ProposedStep,
} from '../writing/progress-rules.js';
import { SIGNED_ON } from '../order/signing.js';
import { isWithOffice, wereConsulted } from './consulted.js';
import type { ReportInput } from './report-directive.js';
import type { ReportRecord } from './report-record.js';
import { shownConsultations, type AskedOffice } from './shown-consultations.js';

/** The order's rules for a report, asked before it is written. */
export function reportRules(
  before: ReportRecord,
  after: ReportRecord,
  input: ReportInput,
  provision: Provision,
  principal: Pick<Principal, 'office' | 'subject'>,
  today: CalendarDate,
  asked: readonly AskedOffice[],
): Verdict {
  const step = {
    field: 'work',
    from: before.work,
    to: after.work,
    continuing: provision.kind === 'CONTINUING',
    office: principal.office,
    subject: principal.subject,
    isClaim: claims(before, input.work),
    claimedBy: before.claimedBy,
    claimedBySubject: before.claimedBySubject ?? null,
    evidenceItems: after.evidenceItems,
    today,
  };
  const given = after.evidenceItems.slice(before.evidenceItems.length);
  return firstRefusal(
    () => mayFollow(step),
    () => consultationsFit(after, input, provision, today),
    () => mayClaim(step),
    () => wasConsulted(step, after, asked, provision),
    () => mayGiveEvidence(given, step),
    () => mayVerify(step),
    () => mayHaveCompletedOn(input.completedOn, after.work, today),
    () => completionStands(before, after),
    () => markingsStand(before, after),
  );
}

/** Whether the offices that the order names were asked, where the report claims or verifies completion. */
function wasConsulted(
  { isClaim, from, to }: ProposedStep,
  { consultations: stated }: ReportRecord,
  asked: readonly AskedOffice[],
  { consultations }: Provision,
): Verdict {
  if (!isClaim && (!isComplete(to) || from === to)) return null;
  const advice = 'Ask each through the graph, or record in "consultations" when you asked it.';
  return wereConsulted(consultations, shownConsultations(stated, asked), advice, 'consultations');
}

function consultationsFit(
  after: ReportRecord,
  input: ReportInput,
  provision: Provision,
  today: CalendarDate,
): Verdict {
  if (after.consultations.length > MOST_KEPT) {
    return refuse(
      'INPUT_INVALID',
      `A report holds at most ${MOST_KEPT} consultations.`,
      'consultations',
    );
  }
  const named = [...provision.consultations, ...(provision.determination?.consultations ?? [])];
  for (const { office, requestedOn, respondedOn } of input.consultations ?? []) {
    if (!named.some((consultation) => isWithOffice(consultation, office))) {
      return refuse(
        'INPUT_INVALID',
        `The order names no ${office} to be consulted on ${provision.citation}.`,
        'consultations',
      );
    }
    if (
      ![requestedOn, respondedOn ?? requestedOn].every((day) => isWithin(day, SIGNED_ON, today))
    ) {
      return refuse(
        'INPUT_INVALID',
        `A consultation is dated between the signing, ${SIGNED_ON}, and today, ${today}.`,
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

/** What was open to somebody cannot be called back, and only a release decision opens it to more. */
function markingsStand(before: ReportRecord, after: ReportRecord): Verdict {
  const advice = 'Leave it out; only a release decision lowers it.';
  if (before.version > 0 && !isSameMarking(before.marking, after.marking)) {
    return refuse(
      'MARKING_OVERRIDE',
      `A report keeps the marking that it was made with, ${bannerOf(before.marking)}. ${advice}`,
      'marking',
    );
  }
  const noteMarking = before.noteMarking ?? before.marking;
  if (before.note === null || isSameMarking(noteMarking, after.noteMarking ?? after.marking)) {
    return null;
  }
  return refuse(
    'MARKING_OVERRIDE',
    `A note keeps the marking that it was first given, ${bannerOf(noteMarking)}. ${advice}`,
    'noteMarking',
  );
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
