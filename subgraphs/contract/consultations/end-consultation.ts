import type { z } from 'zod';
import type { GraphContext } from '../graph/graph-context.js';
import { firstRefusal, refuse, type Verdict } from '../graph/refusal.js';
import { isAtVersion } from '../store/expected-version.js';
import type { Prepare } from '../writing/change.js';
import { parseInput } from '../writing/parse-input.js';
import { recordKey } from '../writing/record-key.js';
import { done, refused } from '../writing/write-command.js';
import { actorOf, idempotencyOf } from '../writing/write-request.js';
import { isNextState } from '../lifecycles/lifecycle.js';
import { CONSULTATION_TRANSITIONS, type ConsultationState } from './consultation-lifecycle.js';
import { CONSULTATION_KIND, type OfficeConsultation } from './consultation-record.js';
import { mayKnowOfConsultation } from './known-consultations.js';

/** What every way to end a consultation is told. */
interface EndInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** One way in which a consultation ends. */
interface Ending<Input extends EndInput> {
  readonly mutation: string;
  readonly right: 'REQUEST_CONSULTATION' | 'ANSWER_CONSULTATION';
  readonly state: Exclude<ConsultationState, 'REQUESTED'>;
  readonly input: z.ZodType<Input>;
  /** Whether whoever asks may end it so. */
  readonly mayEnd: (consultation: OfficeConsultation, context: GraphContext) => Verdict;
  /** What else changes. */
  readonly change: (
    input: Input,
    context: GraphContext,
    now: Date,
  ) => Partial<Omit<OfficeConsultation, 'state' | 'version'>>;
}

/** Ends a consultation in one way, or says why it is refused. */
export function endConsultation<Input extends EndInput>(
  ending: Ending<Input>,
): Prepare<OfficeConsultation> {
  return (raw, context) => {
    const { input, refusal } = parseInput(ending.input, raw);
    if (refusal !== null) return refusal;
    const { store, policy, principal } = context;
    const signedOut = policy.mayWriteAnything(principal);
    if (signedOut !== null) return signedOut;
    return {
      idempotency: idempotencyOf(principal, ending.mutation, input),
      reads: [recordKey(store.consultations, input.id)],
      decide: async (work) => {
        const asked = await work.read(store.consultations, input.id);
        // One that the caller may not know of is answered like one that never was.
        if (asked === null || !mayKnowOfConsultation(asked, context)) {
          return refused(refuse('NOT_FOUND', `There is no consultation ${input.id} here.`, 'id'));
        }
        const verdict = firstRefusal(
          () => ending.mayEnd(asked, context),
          () => isAtVersion(asked.version, input.expectedVersion),
          () => isNextState(CONSULTATION_TRANSITIONS, asked.state, ending.state, 'id'),
        );
        if (verdict !== null) return refused(verdict);
        const ended: OfficeConsultation = {
          ...asked,
          ...ending.change(input, context, work.now),
          version: asked.version + 1,
          state: ending.state,
        };
        return done(
          work.change(store.consultations, ended, {
            kind: CONSULTATION_KIND,
            agency: asked.agency,
            actor: actorOf(principal),
            right: ending.right,
            authority: asked.directive,
            from: asked.state,
            to: ended.state,
            reason: input.reason ?? null,
            evidenceItems: [],
            marking: asked.marking,
          }),
        );
      },
    };
  };
}
