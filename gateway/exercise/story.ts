import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import type { StoredRecord } from '../../subgraphs/contract/store/stored-record.js';
import type { Chance } from './chance.js';
import type { Scene } from './scene.js';

/** Somebody changes something, by the mutation that there is for it. */
export interface ChangeMove {
  readonly mutation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly as: Principal;
}

/** Nothing happens for so many days. */
interface PauseMove {
  readonly days: number;
}

/** What a story does next. */
export type Move = ChangeMove | PauseMove;

/** What happens to one thing, move by move; each change answers with the record that it left. */
export type Story<Result = void> = Generator<Move, Result, StoredRecord | null>;

/** Tells a story: the number tells it from others of its kind, and which plan it follows. */
export type Telling = (scene: Scene, chance: Chance, number: number) => Story;

/** One change. */
export function* change(
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  as: Principal,
): Story<StoredRecord> {
  const left = yield { mutation, input, as };
  if (left === null) throw new Error(`${mutation} left no record.`);
  return left;
}

/** Lets days pass: at least so many, because nothing happens between two days of the exercise. */
export function* pause(days: number): Story {
  yield { days };
}

/** A record that a story works on: it knows the version that the next change starts from. */
export class RecordInHand {
  private constructor(private latest: StoredRecord) {}

  static *made(
    mutation: string,
    input: Readonly<Record<string, unknown>>,
    as: Principal,
  ): Story<RecordInHand> {
    return new RecordInHand(yield* change(mutation, input, as));
  }

  get id(): string {
    return this.latest._id;
  }

  get version(): number {
    return this.latest.version;
  }

  /** The record as the last change left it. */
  get left(): StoredRecord {
    return this.latest;
  }

  /** Changes the record. */
  *change(
    mutation: string,
    input: Readonly<Record<string, unknown>>,
    as: Principal,
  ): Story<StoredRecord> {
    const which = { id: this.id, expectedVersion: this.version };
    this.latest = yield* change(mutation, { ...which, ...input }, as);
    return this.latest;
  }

  /** Another change took the record one version further, such as a decision about it. */
  moved(): void {
    this.latest = { ...this.latest, version: this.latest.version + 1 };
  }
}
