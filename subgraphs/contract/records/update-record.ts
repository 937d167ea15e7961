import type { GraphContext } from '../graph/graph-context.js';
import { refuse } from '../graph/refusal.js';
import { audienceOf } from '../policy/audience.js';
import { mayKnowOf } from '../policy/known-to.js';
import { isAtVersion } from '../store/expected-version.js';
import type { Prepare } from '../writing/change.js';
import { parseInput } from '../writing/parse-input.js';
import { recordKey, type RecordKey } from '../writing/record-key.js';
import { done, refused, type Outcome } from '../writing/write-command.js';
import {
  circumstancesOf,
  commandOf,
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
> extends RecordChange<Input, Fact> {
  /** What else it reads, so that one round trip serves a group of changes. */
  readonly reads?: (input: Input) => readonly RecordKey[];
  /** Who may know of the record beside its audience: those whom this change is for, where it is about them. */
  readonly knows?: (before: R, context: GraphContext) => boolean;
  readonly change: (
    before: R,
    input: Input,
    circumstances: Circumstances<Fact>,
  ) => Outcome<Changes<R>> | Promise<Outcome<Changes<R>>>;
}

/** Changes a record, or says why not. One that the caller may not know of is answered like one that never was. */
export function updateRecord<R extends WorkflowRecord, Input extends UpdateInput, Fact = never>(
  kind: RecordKind<R>,
  update: Update<R, Input, Fact>,
): Prepare<R> {
  const { called, records } = kind;
  return (raw, context) => {
    const { input, refusal } = parseInput(update.input, raw);
    if (refusal !== null) return refusal;
    const verdict = update.may(input, context);
    if (verdict !== null) return verdict;
    const reads = [recordKey(records, input.id), ...(update.reads?.(input) ?? [])];
    return commandOf(update, input, context, reads, async (work, heard) => {
      const before = await work.read(records, input.id);
      const isKnown =
        before !== null && (mayKnowOf(before, context) || update.knows?.(before, context) === true);
      if (!isKnown)
        return refused(refuse('NOT_FOUND', `There is no ${called} ${input.id} here.`, 'id'));
      const stale = isAtVersion(before.version, input.expectedVersion);
      if (stale !== null) return refused(stale);
      const changes = await update.change(before, input, circumstancesOf(context, work, heard));
      if (changes.refusal !== null) return changes;
      const after = changed(before, changes.answer, work.now);
      const event = eventOfChange(kind, update, { before, after }, input, context, heard);
      return done(work.change(records, after, event));
    });
  };
}

/** A record one version on. Who may know of it follows from its marking. */
export function changed<R extends WorkflowRecord>(before: R, changes: Changes<R>, now: Date): R {
  const after: R = { ...before, ...changes, version: before.version + 1, updatedAt: now };
  return { ...after, audience: audienceOf(after.marking, after.agency) };
}
