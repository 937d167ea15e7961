import type { EventRecord } from '../../../subgraphs/contract/events/event-record.js';

type Stored = Readonly<Record<string, unknown>>;

/** Every record of the graph as it stands after an event, as the logs tell it. */
export interface World {
  get(id: string | null): Stored | undefined;
  ofKind(kind: string): readonly Stored[];
}

/** One event, between what the record was and what it became. */
export interface Step<R = Stored> {
  readonly event: EventRecord;
  readonly before: R | null;
  readonly after: R;
  readonly world: World;
}

/** A limit of the order, or what domain.md section 4 derives from it, as a sentence that holds after every event. */
export interface Rule {
  readonly says: string;
  /** The kinds of record that it is about; all where absent. */
  readonly of?: readonly string[];
  readonly holds: (step: Step) => boolean;
}

/** A rule about one kind of record. */
export function rule<R>(kind: string, says: string, holds: (step: Step<R>) => boolean): Rule {
  return { says, of: [kind], holds: holds as unknown as Rule['holds'] };
}

/** The records of a kind that meet a condition, of their own type. */
export function all<R>(world: World, kind: string, meets: (record: R) => boolean): readonly R[] {
  return (world.ofKind(kind) as unknown as readonly R[]).filter(meets);
}

/** Whether an event brought its record to a state. */
export function cameTo(
  { before, after }: Step<{ readonly state: string }>,
  ...states: readonly string[]
): boolean {
  return before?.state !== after.state && states.includes(after.state);
}
