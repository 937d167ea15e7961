import type { z } from 'zod';
import { afterAsking } from '../asking/after-asking.js';
import { askEach } from '../asking/ask-each.js';
import type { FactQuestion } from '../asking/fact-question.js';
import type { Heard } from '../asking/peers.js';
import { calendarDateInNewYork, type CalendarDate } from '../dates/calendar-date.js';
import type { EventDetails } from '../events/event-record.js';
import type { GraphContext } from '../graph/graph-context.js';
import type { Refusal, Verdict } from '../graph/refusal.js';
import type { RecordKey } from '../writing/record-key.js';
import type { UnitOfWork } from '../writing/unit-of-work.js';
import type { Outcome, WriteCommand } from '../writing/write-command.js';
import { actorOf, idempotencyOf } from '../writing/write-request.js';
import type { RecordKind, WorkflowRecord } from './workflow-record.js';

/** What the input of every change may say beside its own fields. */
export interface ChangeInput {
  readonly reason?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** What every change of a record is declared with, whether it makes one or changes one. */
export interface RecordChange<Input extends ChangeInput, Fact = never> {
  /** The change, under which a retry with an idempotency key is known, such as `createPriority`. */
  readonly name: string;
  readonly input: z.ZodType<Input>;
  /** The right it is done under, as the policy's table has it. */
  readonly right: string;
  /** The provision of the order, or the rule, that it rests on. */
  readonly authority: string;
  /** Whether this caller may ask for it at all, and whether the input holds by itself: before anything is read. */
  readonly may: (input: Input, context: GraphContext) => Verdict;
  /** The facts of other agencies that it rests on; they are asked before the transaction, and the event keeps what was told. */
  readonly restsOn?: (
    input: Input,
    context: GraphContext,
  ) => readonly FactQuestion<Fact>[] | Promise<readonly FactQuestion<Fact>[]>;
}

/** Where and when a change happens. It may happen more than once, because a transaction may start over. */
export interface Circumstances<Fact = never> {
  readonly context: GraphContext;
  readonly work: UnitOfWork;
  /** The moment of the change. */
  readonly now: Date;
  /** Its day in America/New_York. */
  readonly today: CalendarDate;
  /** What other agencies told, in the order of the questions. */
  readonly facts: readonly Fact[];
}

/** The circumstances of a change within a transaction. */
export function circumstancesOf<Fact>(
  context: GraphContext,
  work: UnitOfWork,
  heard: readonly Heard<Fact>[],
): Circumstances<Fact> {
  const facts = heard.map(({ fact }) => fact);
  return { context, work, now: work.now, today: calendarDateInNewYork(work.now), facts };
}

/** The command of a change, once the facts that it rests on were told; or why there is none. */
export function commandOf<Answer, Input extends ChangeInput, Fact>(
  { name, restsOn }: RecordChange<Input, Fact>,
  input: Input,
  context: GraphContext,
  reads: readonly RecordKey[],
  decide: (work: UnitOfWork, heard: readonly Heard<Fact>[]) => Promise<Outcome<Answer>>,
): WriteCommand<Answer> | Promise<WriteCommand<Answer> | Refusal> {
  const idempotency = idempotencyOf(context.principal, name, input);
  if (restsOn === undefined) return { idempotency, reads, decide: (work) => decide(work, []) };
  return afterAsking(context.store, {
    idempotency,
    reads,
    ask: async () => askEach(context.ask, await restsOn(input, context)),
    decide,
  });
}

/** The event of a change. */
export function eventOfChange<R extends WorkflowRecord, Input extends ChangeInput>(
  { kind, stateOf }: RecordKind<R>,
  { right, authority }: Pick<RecordChange<Input>, 'right' | 'authority'>,
  { before, after }: { readonly before: R | null; readonly after: R },
  { reason }: ChangeInput,
  { principal }: GraphContext,
  heard: readonly Heard<unknown>[],
): EventDetails {
  return {
    kind,
    agency: after.agency,
    actor: actorOf(principal),
    right,
    authority,
    from: before === null ? null : stateOf(before),
    to: stateOf(after),
    reason: reason ?? null,
    evidenceItems: (after.evidenceItems ?? []).slice(before?.evidenceItems?.length ?? 0),
    marking: after.marking,
    told: heard.map(({ told }) => told),
  };
}
