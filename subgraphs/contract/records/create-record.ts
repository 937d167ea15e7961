import type { AgencyId } from '../order/agencies.js';
import { audienceOf } from '../policy/audience.js';
import type { Prepare } from '../writing/change.js';
import { parseInput } from '../writing/parse-input.js';
import { recordKey, type RecordKey } from '../writing/record-key.js';
import { done, refused, type Outcome } from '../writing/write-command.js';
import { alreadyThere } from './already-there.js';
import {
  circumstancesOf,
  commandOf,
  eventOfChange,
  type ChangeInput,
  type Circumstances,
  type RecordChange,
} from './record-change.js';
import type { RecordKind, WorkflowRecord } from './workflow-record.js';

/** What a workflow says of a new record; the rest of it is the same for each. */
export type NewRecord<R extends WorkflowRecord> = Omit<
  R,
  '_id' | 'version' | 'audience' | 'agency' | 'createdAt' | 'updatedAt'
>;

/** A change that makes a record. */
export interface Creation<
  R extends WorkflowRecord,
  Input extends ChangeInput,
  Fact = never,
> extends RecordChange<Input, Fact> {
  readonly agency: AgencyId;
  /** The identifier, where the record is known by something of its own: there is only one of it. Random where absent. */
  readonly idOf?: (input: Input) => string;
  /** What it reads, so that one round trip serves a group of changes. */
  readonly reads?: (input: Input) => readonly RecordKey[];
  readonly make: (
    input: Input,
    circumstances: Circumstances<Fact>,
  ) => Outcome<NewRecord<R>> | Promise<Outcome<NewRecord<R>>>;
}

/** Makes a record, or says why not. */
export function createRecord<R extends WorkflowRecord, Input extends ChangeInput, Fact = never>(
  kind: RecordKind<R>,
  creation: Creation<R, Input, Fact>,
): Prepare<R> {
  const { agency, idOf, reads, make } = creation;
  return (raw, context) => {
    const { input, refusal } = parseInput(creation.input, raw);
    if (refusal !== null) return refusal;
    const verdict = creation.may(input, context);
    if (verdict !== null) return verdict;
    // Made outside of the transaction, which may run more than once.
    const _id = idOf?.(input) ?? `${agency}:${kind.kind}:${context.newId()}`;
    const ownKey = idOf === undefined ? [] : [recordKey(kind.records, _id)];
    const keys = [...ownKey, ...(reads?.(input) ?? [])];
    return commandOf(creation, input, context, keys, async (work, heard) => {
      const there = idOf === undefined ? null : await work.read(kind.records, _id);
      if (there !== null) return refused(alreadyThere(kind.called, there, context));
      const made = await make(input, circumstancesOf(context, work, heard));
      if (made.refusal !== null) return made;
      const { now } = work;
      const audience = audienceOf(made.answer.marking, agency);
      const same = { _id, version: 1, agency, audience, createdAt: now, updatedAt: now };
      // Whole by its type: `NewRecord` leaves out what `same` has, which the compiler cannot add up for any R.
      const after = { ...same, ...made.answer } as unknown as R;
      const event = eventOfChange(kind, creation, { before: null, after }, input, context, heard);
      return done(work.change(kind.records, after, event));
    });
  };
}
