import type { AgencyId, SubgraphName } from '../../contract/order/agencies.js';
import type { Audience } from '../../contract/policy/audience.js';

/** The last state of one record of one agency, as its feed told it. */
export interface LedgerRecord<State = Readonly<Record<string, unknown>>> {
  /** Subgraph, kind and identifier: two agencies may keep records of one thing, such as a CVE. */
  readonly _id: string;
  readonly subgraph: SubgraphName;
  /** What kind of record it is, such as `report`. */
  readonly kind: string;
  /** The record's own identifier. */
  readonly subject: string;
  readonly agency: AgencyId;
  /** Who may know of it. */
  readonly audience: Audience;
  /** The event that brought it to this state, and when. */
  readonly sequence: number;
  readonly at: Date;
  readonly version: number;
  /** The whole record, parsed when it came in. */
  readonly state: State;
}

/** How far the ledger has come with one feed. */
export interface LedgerCursor {
  readonly _id: SubgraphName;
  /** The last event taken over; 0 before the first. */
  readonly sequence: number;
  /** The last moment at which the ledger had everything that the feed had; null before the first. */
  readonly pulledAt: Date | null;
}

/** The key of a record. */
export function ledgerRecordId(subgraph: SubgraphName, kind: string, subject: string): string {
  return `${subgraph}:${kind}:${subject}`;
}
