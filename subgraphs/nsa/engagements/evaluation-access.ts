import { z } from 'zod';
import { isBefore } from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import {
  calendarDateInput,
  idInput,
  idempotencyKeyInput,
} from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { NsaStore } from '../nsa-store.js';
import { EVALUATION_STATES } from './engagement-lifecycle.js';
import { engagementKind, type EngagementRecord } from './engagement-record.js';
import { goesOn } from './engagement-step.js';

const accessInput = z
  .object({
    id: idInput,
    expectedVersion: z.number().int(),
    from: calendarDateInput,
    until: calendarDateInput,
    idempotencyKey: idempotencyKeyInput,
  })
  .refine(({ from, until }) => !isBefore(until, from), {
    path: ['until'],
    message: 'must not be before "from"',
  });

/** The most periods of access that one record may have: each event carries them all. */
const MOST_PERIODS = 50;

/** A developer records a period of access for the evaluation, of any length. */
export function reportEvaluationAccess(store: NsaStore): Prepare<EngagementRecord> {
  return updateRecord(engagementKind(store), {
    name: 'reportEvaluationAccess',
    input: accessInput,
    right: 'TAKE_PART',
    authority: '3(b)(i)',
    may: (_, { policy, principal }) => policy.mayTakePart(principal),
    change: (before, { from, until }) => {
      const verdict = firstRefusal(
        () => goesOn(before),
        () => isBeingEvaluated(before),
        () => hasRoom(before),
      );
      if (verdict !== null) return refused(verdict);
      return done({ evaluationAccess: [...before.evaluationAccess, { from, until }] });
    },
  });
}

function isBeingEvaluated({ state }: EngagementRecord): Verdict {
  if (EVALUATION_STATES.includes(state)) return null;
  const message = `Access for the evaluation is given after the terms are agreed and before a designation, and this is ${state}. What follows a designation is the early-access window, at the Treasury.`;
  return refuse('SKIPPED_STATE', message, 'id');
}

function hasRoom({ evaluationAccess }: EngagementRecord): Verdict {
  if (evaluationAccess.length < MOST_PERIODS) return null;
  return refuse('INPUT_INVALID', `An engagement holds at most ${MOST_PERIODS} periods.`, 'from');
}
