import { z } from 'zod';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { mayKnowOf } from '../../contract/policy/known-to.js';
import { updateRecord, type UpdateInput } from '../../contract/records/update-record.js';
import type { RecordChange } from '../../contract/records/record-change.js';
import type { Prepare } from '../../contract/writing/change.js';
import { changesOneOf, ownStepFields, updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { NsaStore } from '../nsa-store.js';
import { accessSessionsInput, countsSessions, sessionsOf } from './access-sessions.js';
import {
  DEVELOPER_STEPS,
  ENGAGEMENT_TRANSITIONS,
  isFinal,
  NSA_STEPS,
  type EngagementState,
} from './engagement-lifecycle.js';
import { engagementKind, stepped, type EngagementRecord } from './engagement-record.js';
import { bearsStep, questionsFor, type StepFact } from './step-fact.js';

const developerStepInput = z.object({
  ...ownStepFields,
  state: z.enum(DEVELOPER_STEPS),
});
const nsaStepInput = z
  .object({
    ...updateFields,
    state: z.enum(NSA_STEPS).nullish(),
    accessSessions: accessSessionsInput.nullish(),
  })
  .refine(...changesOneOf('state', 'accessSessions'));

/** A step that is the developer's: to agree to the terms, to open the window, to give trusted partners access. */
export function developerStep(store: NsaStore): Prepare<EngagementRecord> {
  return engagementStep(store, {
    name: 'submitEngagementStep',
    input: developerStepInput,
    right: 'TAKE_PART',
    authority: '3(b)',
    may: (_, { policy, principal }) => policy.mayTakePart(principal),
  });
}

/** A step that is NSA's, a new count of sessions, or both. */
export function nsaStep(store: NsaStore): Prepare<EngagementRecord> {
  return engagementStep(store, {
    name: 'updateEngagement',
    input: nsaStepInput,
    right: 'HANDLE_ENGAGEMENT',
    authority: '3(b)',
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'NSA'),
  });
}

interface StepInput extends UpdateInput {
  readonly state?: EngagementState | null | undefined;
  readonly accessSessions?: number | null | undefined;
}

function engagementStep<Input extends StepInput>(
  store: NsaStore,
  step: RecordChange<Input, StepFact>,
): Prepare<EngagementRecord> {
  return updateRecord<EngagementRecord, Input, StepFact>(engagementKind(store), {
    ...step,
    restsOn: async (input, context) => {
      const { id, state } = input;
      if (state == null) return [];
      const before = await store.engagements.findById(id).lean<EngagementRecord | null>();
      // What would be refused anyway is not asked about, least of all for somebody who may not know of it.
      if (before === null || !mayKnowOf(before, context)) return [];
      return isAllowed(before, input) === null ? questionsFor(state, before) : [];
    },
    change: (before, input, { today, facts }) => {
      const { state } = input;
      const verdict = firstRefusal(
        () => isAllowed(before, input),
        () => (state == null ? null : bearsStep(state, facts)),
      );
      if (verdict !== null) return refused(verdict);
      const accessSessions = input.accessSessions ?? sessionsOf(before);
      return done({
        ...(state == null ? {} : stepped(before, state, today)),
        accessSessions,
      });
    },
  });
}

function isAllowed(before: EngagementRecord, { state, accessSessions }: StepInput): Verdict {
  return firstRefusal(
    () => goesOn(before),
    () => isDesignated(before, state),
    () => isNextState(ENGAGEMENT_TRANSITIONS, before.state, state),
    () => countsSessions(before, accessSessions),
  );
}

/** Nothing is done any more once the developer withdrew. */
export function goesOn({ state }: Pick<EngagementRecord, 'state'>, field = 'id'): Verdict {
  if (state !== 'WITHDRAWN') return null;
  const message =
    'The developer withdrew, and nothing more is done under this engagement. The developer may begin another.';
  return refuse('DEVELOPER_WITHDREW', message, field);
}

const BEFORE_DESIGNATION: readonly EngagementState[] = [
  'INQUIRY',
  'TERMS_AGREED',
  'BENCHMARKING',
  'DETERMINATION_PENDING',
  'NOT_COVERED',
];

/** Early access is for what was designated; evaluation before that is another matter. */
function isDesignated({ state }: EngagementRecord, to: StepInput['state']): Verdict {
  const isEarlyAccess = to === 'ACCESS_WINDOW_OPEN' && !isFinal(state);
  if (!isEarlyAccess || !BEFORE_DESIGNATION.includes(state)) return null;
  const message =
    'The model was not designated a covered frontier model, and the early-access window is for those alone.';
  return refuse('NOT_DESIGNATED', message, 'state');
}
