import type { MarkingRecord } from '../markings/marking.js';
import type { AgencyId } from '../order/agencies.js';

/** What another agency told when a change that rests on it was made; the event of the change keeps it. */
export interface ToldFact {
  /** The agency that told. */
  readonly agency: AgencyId;
  /** What was asked, by a short name that stays the same, such as `where 3(a) stands`. */
  readonly question: string;
  /** The answer as it was told, by the field that was asked; null in it where the agency told that there is nothing. */
  readonly answer: Readonly<Record<string, unknown>>;
  /** When it was told. */
  readonly at: Date;
  /** The version of the agency's record that was told of; null where the answer names none. */
  readonly version: number | null;
  /** How what was told is marked, which may be stricter than what rests on it. */
  readonly marking: MarkingRecord;
}
