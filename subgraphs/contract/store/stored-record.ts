import type { Audience } from '../policy/audience.js';

/** What every record has that changes through the event log. */
export interface StoredRecord {
  readonly _id: string;
  /** The number of changes made; the event log has as many events about the record. */
  readonly version: number;
  /** Who may know that it exists: from its marking, as the policy has it. */
  readonly audience: Audience;
}
