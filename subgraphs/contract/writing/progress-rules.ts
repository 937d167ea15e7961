import { isAfter, type CalendarDate } from '../dates/calendar-date.js';
import { refuse, type Verdict } from '../graph/refusal.js';
import type { EvidenceItem } from '../order/evidence.js';
import { isComplete, workMove, WORK_TRANSITIONS, type WorkState } from '../order/work-state.js';

/** A step of work, as somebody proposes it. */
export interface ProposedStep {
  /** The input field that names the state. */
  readonly field: string;
  readonly from: WorkState;
  readonly to: WorkState;
  readonly continuing: boolean;
  /** The office that proposes the step. */
  readonly office: string;
  /** The office that claimed completion, where one did. */
  readonly claimedBy: string | null;
  /** All sources, those given with the step included. */
  readonly evidenceItems: readonly EvidenceItem[];
}

/** Whether the state may follow: the table of states, and the nature of a continuing duty. */
export function mayFollow({ field, from, to, continuing }: ProposedStep): Verdict {
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

/** Whether a verification stands: on evidence, and by another office than the one that claimed. */
export function mayVerify(step: ProposedStep): Verdict {
  if (step.to !== 'VERIFIED_COMPLETE' || step.from === step.to) return null;
  if (step.office === step.claimedBy) {
    return refuse(
      'VERIFIER_IS_CLAIMANT',
      `${step.office} claimed completion and cannot verify its own claim. Another office must.`,
      step.field,
    );
  }
  if (step.evidenceItems.some(({ grade }) => grade !== 'NOT_FOUND')) return null;
  return refuse(
    'EVIDENCE_MISSING',
    'A verification needs evidence. Give at least one source.',
    'evidence',
  );
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
  return isAfter(completedOn, today)
    ? refuse('INPUT_INVALID', `"completedOn" must not be after today, ${today}.`, 'completedOn')
    : null;
}
