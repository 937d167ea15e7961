import type { z } from 'zod';
import type { MarkingRecord } from '../markings/marking.js';
import type { AgencyId } from '../order/agencies.js';

/** Which record of the agency asked a fact is of: its version, and how the answer is marked. */
export interface FactSource {
  readonly version: number | null;
  readonly marking: MarkingRecord;
}

/** A fact that a change needs of another agency. */
export interface FactQuestion<Fact> {
  /** Who is asked. */
  readonly agency: AgencyId;
  /** What is asked, by a short name that stays the same: the event of the change keeps it. */
  readonly question: string;
  /** The operation. It asks for fields that stand `@inaccessible` in the schema of the agency asked. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Reads the operation's data; whatever it does not accept counts as no answer. */
  readonly answer: z.ZodType<Fact>;
  /** The record that the fact is of; null where the agency tells that there is none. A method, so that a change can ask questions of several kinds: each is given its own answer only. */
  sourceOf(fact: Fact): FactSource | null;
}
