import { isAfter, isWithin, type CalendarDate } from '../dates/calendar-date.js';
import { refuse, type Verdict } from '../graph/refusal.js';
import { asKnownOn, witnessDate, type EvidenceItem } from '../order/evidence.js';
import { SIGNED_ON } from '../order/signing.js';
import { isComplete, workMove, WORK_TRANSITIONS, type WorkState } from '../order/work-state.js';
import { canonicalOffice, isUnclaimed, PUBLIC_RECORD } from './claim.js';

/** A step of work, as somebody proposes it. */
export interface ProposedStep {
  /** The input field that names the state. */
  readonly field: string;
  readonly from: WorkState;
  readonly to: WorkState;
  readonly continuing: boolean;
  /** The office that proposes the step; null where the token names none. */
  readonly office: string | null;
  /** The person who proposes it, as the identity provider names them. */
  readonly subject: string;
  /** Whether the step claims completion. */
  readonly isClaim: boolean;
  /** The office that claimed completion, where one did. */
  readonly claimedBy: string | null;
  /** The person who claimed completion, where it is known. */
  readonly claimedBySubject: string | null;
  /** All sources, those given with the step included. */
  readonly evidenceItems: readonly EvidenceItem[];
  readonly today: CalendarDate;
}

/** Whether the state may follow: the table of states, and the nature of a continuing duty. */
export function mayFollow({
  field,
  from: present,
  to,
  continuing,
  claimedBy,
}: ProposedStep): Verdict {
  // What only the public record says is complete, the lead may still say is not.
  const from =
    isUnclaimed({ work: present, claimedBy }) && !isComplete(to) ? 'IN_PROGRESS' : present;
  if (continuing && to !== 'CONTINUING') {
    return refuse(
      'CONTINUING_DUTY',
      `This duty has no completion test: it stays CONTINUING and cannot become ${to}.`,
      field,
    );
  }
  if (workMove(from, to) !== 'REFUSED') return null;
  const next = WORK_TRANSITIONS[from];
  const advice =
    next.length === 0 ? `${from} is final.` : `After ${from} comes ${next.join(' or ')}.`;
  return refuse('SKIPPED_STATE', `${to} cannot follow ${from}. ${advice}`, field);
}

/** Whether a claim of completion is somebody's: an office makes it, so that another can verify it. */
export function mayClaim({ isClaim, office, field }: ProposedStep): Verdict {
  if (!isClaim || office !== null) return null;
  return refuse(
    'NOT_AUTHORIZED',
    "A claim of completion is an office's. Use a token that names one.",
    field,
  );
}

/** Whether a verification stands: by another office and another person than claimed, and on evidence of the act. */
export function mayVerify(step: ProposedStep): Verdict {
  const { field, from, to, office, subject, claimedBy, claimedBySubject, evidenceItems, today } =
    step;
  if (to !== 'VERIFIED_COMPLETE' || from === to) return null;
  if (office === null) {
    return refuse(
      'NOT_AUTHORIZED',
      "A verification is an office's. Use a token that names one.",
      field,
    );
  }
  if (claimedBy === PUBLIC_RECORD) {
    return refuse(
      'VERIFIER_IS_CLAIMANT',
      'Only the public record says that this is complete. An office must claim it first, and another verify it.',
      field,
    );
  }
  if (canonicalOffice(office) === canonicalOffice(claimedBy ?? '')) {
    return refuse(
      'VERIFIER_IS_CLAIMANT',
      `${office} claimed completion and cannot verify its own claim. Another office must.`,
      field,
    );
  }
  if (subject === claimedBySubject) {
    return refuse(
      'VERIFIER_IS_CLAIMANT',
      'Whoever claimed completion cannot verify it, for whatever office. Another person must.',
      field,
    );
  }
  // What is undated or from before the order bears no witness that the order was carried out.
  if (asKnownOn(evidenceItems, today).some((item) => witnessDate(item) !== null)) return null;
  return refuse(
    'EVIDENCE_MISSING',
    'A verification needs evidence of the act: at least one source with a date on or after the signing.',
    'evidence',
  );
}

/** The most sources, and the most consultations, that one record may have: each event carries them all. */
export const MOST_KEPT = 200;

/** Whether new sources fit: dated by today, of a strength that the giver can give, and not too many. */
export function mayGiveEvidence(
  given: readonly EvidenceItem[],
  { evidenceItems, from, to, today }: ProposedStep,
): Verdict {
  const verifies = to === 'VERIFIED_COMPLETE' && from !== to;
  if (given.some(({ date }) => date !== null && isAfter(date, today))) {
    return refuse('INPUT_INVALID', `Evidence cannot be dated after today, ${today}.`, 'evidence');
  }
  if (!verifies && given.some(({ kind }) => kind === 'INDEPENDENTLY_VERIFIED')) {
    const message = 'INDEPENDENTLY_VERIFIED comes only with a verification by another office.';
    return refuse('INPUT_INVALID', message, 'evidence');
  }
  if (evidenceItems.length <= MOST_KEPT) return null;
  return refuse('INPUT_INVALID', `A record holds at most ${MOST_KEPT} sources.`, 'evidence');
}

/** Whether a day of completion fits: only with complete work, and not in the future. */
export function mayHaveCompletedOn(
  completedOn: CalendarDate | null | undefined,
  work: WorkState,
  today: CalendarDate,
): Verdict {
  if (completedOn == null) return null;
  if (!isComplete(work)) {
    return refuse(
      'INPUT_INVALID',
      `"completedOn" is for complete work, but this is ${work}.`,
      'completedOn',
    );
  }
  if (isWithin(completedOn, SIGNED_ON, today)) return null;
  const message = `"completedOn" must lie between the signing, ${SIGNED_ON}, and today, ${today}.`;
  return refuse('INPUT_INVALID', message, 'completedOn');
}
