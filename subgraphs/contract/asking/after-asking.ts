import { refuse, type Refusal } from '../graph/refusal.js';
import type { AgencyStore } from '../store/agency-store.js';
import type { UnitOfWork } from '../writing/unit-of-work.js';
import { refused, type Outcome, type WriteCommand } from '../writing/write-command.js';

/** A change that rests on facts of other agencies. */
export interface AskingCommand<Facts, Answer> extends Omit<WriteCommand<Answer>, 'decide'> {
  /**
   * Asks for the facts, through the context, or refuses: once, and before the transaction. What it asks
   * must not depend on a record that the caller may not know of.
   */
  readonly ask: () => Promise<Outcome<Facts>>;
  /** As in every command, and given the facts; the event must say in `told` what was told. */
  readonly decide: (work: UnitOfWork, facts: Facts) => ReturnType<WriteCommand<Answer>['decide']>;
}

/**
 * Asks, and gives the command that the facts come to, or the refusal where there are none. To be called
 * last in a `Prepare`, when the rights of whoever asks are settled:
 *
 *     return afterAsking(context.store, {
 *       idempotency: idempotencyOf(principal, 'openWindow', input),
 *       reads: [recordKey(windows, id)],
 *       ask: () => context.ask(designationOf(input.engagement)),
 *       decide: async (work, { fact, told }) => {
 *         …
 *         return done(work.change(windows, opened, { …, told: [told] }));
 *       },
 *     });
 */
export async function afterAsking<Facts, Answer>(
  store: Pick<AgencyStore, 'givenAnswers'>,
  { ask, decide, idempotency, reads }: AskingCommand<Facts, Answer>,
): Promise<WriteCommand<Answer> | Refusal> {
  const key = idempotency?.key;
  // A retry gets the answer that was given, whoever can be asked by now.
  if (key !== undefined && (await store.givenAnswers.exists({ _id: key })) !== null) {
    return { idempotency, reads, decide: () => refused(answerIsGone()) };
  }
  const { answer: facts, refusal } = await ask();
  if (refusal !== null) return refusal;
  return { idempotency, reads, decide: (work) => decide(work, facts) };
}

/** Old answers are dropped; one may be in the moment between the look and the transaction. */
function answerIsGone(): Refusal {
  return refuse(
    'DEPENDENCY_UNAVAILABLE',
    'The answer that was given to this idempotency key is no longer kept. Nothing was changed; repeat the request.',
    'idempotencyKey',
  );
}
