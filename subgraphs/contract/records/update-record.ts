import { afterAsking, type AskingCommand } from '../asking/after-asking.js';
import type { FactQuestion } from '../asking/fact-question.js';
import type { Heard } from '../asking/peers.js';
import type { GraphContext } from '../graph/graph-context.js';
import { refuse } from '../graph/refusal.js';
import { audienceOf } from '../policy/audience.js';
import { mayKnowOf } from '../policy/known-to.js';
import { isAtVersion } from '../store/expected-version.js';
import type { Prepare } from '../writing/change.js';
import { parseInput } from '../writing/parse-input.js';
import { recordKey, type RecordKey } from '../writing/record-key.js';
import type { UnitOfWork } from '../writing/unit-of-work.js';
import { done, refused, type Outcome } from '../writing/write-command.js';
import { idempotencyOf } from '../writing/write-request.js';
import {
  circumstancesOf,
  eventOfChange,
  type ChangeInput,
  type Circumstances,
  type RecordChange,
} from './record-change.js';
import type { RecordKind, WorkflowRecord } from './workflow-record.js';

/** What becomes different in a record; its version, its audience and the moment follow. */
export type Changes<R extends WorkflowRecord> = Partial<
  Omit<R, '_id' | 'version' | 'audience' | 'agency' | 'createdAt' | 'updatedAt'>
>;

/** The input of a change names the record and the version that it starts from. */
export interface UpdateInput extends ChangeInput {
  readonly id: string;
  readonly expectedVersion: number;
}

/** A change of a record that is there. */
export interface Update<
  R extends WorkflowRecord,
  Input extends UpdateInput,
  Fact = never,
> extends RecordChange<Input> {
  /** What else it reads, so that one round trip serves a group of changes. */
  readonly reads?: (input: Input) => readonly RecordKey[];
  /** What it asks another agency first, of a record that the caller may know of; null where it asks nothing. */
  readonly asks?: (before: R, input: Input) => FactQuestion<Fact> | null;
  readonly change: (
    before: R,
    input: Input,
    circumstances: Circumstances,
    /** What was told; null where nothing was asked. */
    fact: Fact | null,
  ) => Outcome<Changes<R>> | Promise<Outcome<Changes<R>>>;
}

/** Changes a record, or says why not. One that the caller may not know of is answered like one that never was. */
export function updateRecord<R extends WorkflowRecord, Input extends UpdateInput, Fact = never>(
  kind: RecordKind<R>,
  update: Update<R, Input, Fact>,
): Prepare<R> {
  return (raw, context) => {
    const { input, refusal } = parseInput(update.input, raw);
    if (refusal !== null) return refusal;
    const verdict = update.may(input, context);
    if (verdict !== null) return verdict;
    const command: AskingCommand<Heard<Fact> | null, R> = {
      idempotency: idempotencyOf(context.principal, update.name, input),
      reads: [recordKey(kind.records, input.id), ...(update.reads?.(input) ?? [])],
      ask: () => hear(kind, update, input, context),
      decide: (work, heard) => decide(kind, update, input, { context, work, heard }),
    };
    if (update.asks !== undefined) return afterAsking(context.store, command);
    return { ...command, decide: (work) => command.decide(work, null) };
  };
}

/** Asks what the change rests on; nothing of a record that the change would be refused for anyway. */
async function hear<R extends WorkflowRecord, Input extends UpdateInput, Fact>(
  { records }: RecordKind<R>,
  { asks }: Update<R, Input, Fact>,
  input: Input,
  context: GraphContext,
): Promise<Outcome<Heard<Fact> | null>> {
  const before = await records.findById(input.id).lean<R | null>();
  if (before === null || !mayKnowOf(before, context)) return done(null);
  const question = asks?.(before, input) ?? null;
  return question === null ? done(null) : context.ask(question);
}

async function decide<R extends WorkflowRecord, Input extends UpdateInput, Fact>(
  kind: RecordKind<R>,
  update: Update<R, Input, Fact>,
  input: Input,
  {
    context,
    work,
    heard,
  }: {
    readonly context: GraphContext;
    readonly work: UnitOfWork;
    readonly heard: Heard<Fact> | null;
  },
): Promise<Outcome<R>> {
  const { called, records } = kind;
  const before = await work.read(records, input.id);
  if (before === null || !mayKnowOf(before, context))
    return refused(refuse('NOT_FOUND', `There is no ${called} ${input.id} here.`, 'id'));
  const stale = isAtVersion(before.version, input.expectedVersion);
  if (stale !== null) return refused(stale);
  const circumstances = circumstancesOf(context, work);
  const changes = await update.change(before, input, circumstances, heard?.fact ?? null);
  if (changes.refusal !== null) return changes;
  const after = changed(before, changes.answer, work.now);
  const event = eventOfChange(kind, update, { before, after }, input, context);
  return done(
    work.change(records, after, { ...event, told: heard === null ? [] : [heard.told] }),
  );
}

/** A record one version on. Who may know of it follows from its marking. */
export function changed<R extends WorkflowRecord>(before: R, changes: Changes<R>, now: Date): R {
  const after: R = { ...before, ...changes, version: before.version + 1, updatedAt: now };
  return { ...after, audience: audienceOf(after.marking, after.agency) };
}
