import type { z } from 'zod';
import { calendarDateInNewYork, type CalendarDate } from '../dates/calendar-date.js';
import type { EventDetails } from '../events/event-record.js';
import type { GraphContext } from '../graph/graph-context.js';
import type { Verdict } from '../graph/refusal.js';
import type { UnitOfWork } from '../writing/unit-of-work.js';
import { actorOf } from '../writing/write-request.js';
import type { RecordKind, WorkflowRecord } from './workflow-record.js';

/** What the input of every change may say beside its own fields. */
export interface ChangeInput {
  readonly reason?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** What every change of a record is declared with, whether it makes one or changes one. */
export interface RecordChange<Input extends ChangeInput> {
  /** The change, under which a retry with an idempotency key is known, such as `createPriority`. */
  readonly name: string;
  readonly input: z.ZodType<Input>;
  /** The right it is done under, as the policy's table has it. */
  readonly right: string;
  /** The provision of the order, or the rule, that it rests on. */
  readonly authority: string;
  /** Whether this caller may ask for it at all, and whether the input holds by itself: before anything is read. */
  readonly may: (input: Input, context: GraphContext) => Verdict;
}

/** Where and when a change happens. It may happen more than once, because a transaction may start over. */
export interface Circumstances {
  readonly context: GraphContext;
  readonly work: UnitOfWork;
  /** The moment of the change. */
  readonly now: Date;
  /** Its day in America/New_York. */
  readonly today: CalendarDate;
}

/** The circumstances of a change within a transaction. */
export function circumstancesOf(context: GraphContext, work: UnitOfWork): Circumstances {
  return { context, work, now: work.now, today: calendarDateInNewYork(work.now) };
}

/** The event of a change. */
export function eventOfChange<R extends WorkflowRecord, Input extends ChangeInput>(
  { kind, stateOf }: RecordKind<R>,
  { right, authority }: Pick<RecordChange<Input>, 'right' | 'authority'>,
  { before, after }: { readonly before: R | null; readonly after: R },
  { reason }: ChangeInput,
  { principal }: GraphContext,
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
  };
}
