import type { EventRecord } from '../../contract/events/event-record.js';
import type { SubgraphName } from '../../contract/order/agencies.js';

/** One version of one record of one agency: what an event of its feed said, and for how long it held. */
export interface LedgerVersion<State = EventRecord['state']> extends Omit<
  EventRecord,
  '_id' | 'id' | 'state' | 'told'
> {
  /** The identifier of the event that brought it. */
  readonly _id: string;
  /** The place among all events of all agencies, in the order in which the ledger took them over. */
  readonly position: number;
  readonly subgraph: SubgraphName;
  /** The event's number in its own log. */
  readonly sequence: number;
  /** Subgraph, kind and subject: two agencies may keep records of one thing, such as a CVE. */
  readonly record: string;
  /** When the next version took its place; null for the one that holds. It began to hold at `at`. */
  readonly validTo: Date | null;
  /** What the record waits for, by identifier or citation: a list of its own, so that an index finds it. */
  readonly waitsFor: readonly string[];
  /** The stems of a task's words, each behind the audience of the part that has it, such as `PUBLIC:brief`. */
  readonly words: readonly string[];
  /** What other agencies told; absent from versions that are older than telling. */
  readonly told?: EventRecord['told'] | undefined;
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

/** The last place that the ledger has given out, and what it makes of an event. */
export interface LedgerHead {
  readonly _id: 'ledger';
  readonly position: number;
  /** The shape of what was taken over; absent in ledgers older than this mark. */
  readonly shape?: number;
}

/** What a version is made into is of this shape: one more with every change of it (`renew-ledger.ts`). */
export const LEDGER_SHAPE = 4;

/** The key of a record. */
export function ledgerRecordKey(subgraph: SubgraphName, kind: string, subject: string): string {
  return `${subgraph}:${kind}:${subject}`;
}

/** The event that brought a version, as every agency's log has it. */
export function eventOf({ _id, sequence, told = [], ...event }: LedgerVersion): EventRecord {
  return { ...event, _id: sequence, id: _id, told };
}
