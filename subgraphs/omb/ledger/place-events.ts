import type { ClientSession } from 'mongoose';
import type { EventRecord } from '../../contract/events/event-record.js';
import type { LedgerStore } from './ledger-store.js';
import { LEDGER_SHAPE } from './ledger-version.js';

/** An event at its place among those of all agencies. */
export interface PlacedEvent extends EventRecord {
  readonly position: number;
}

/**
 * Gives events their places: behind the last one, so that whoever reads on misses none of them. An event
 * that had a place before the ledger was emptied has that one again, so that a cursor still divides
 * what was delivered from what was not.
 */
export async function placeEvents(
  store: LedgerStore,
  events: readonly EventRecord[],
  kept: ReadonlyMap<string, number>,
  session: ClientSession,
): Promise<readonly PlacedEvent[]> {
  let last = await takePlaces(store, events.length - kept.size, session);
  return events.map((event) => ({
    ...event,
    position: kept.get(event.id) ?? (last += 1),
  }));
}

/** Takes so many places behind the last one, which is answered. */
async function takePlaces(
  { heads }: LedgerStore,
  count: number,
  session: ClientSession,
): Promise<number> {
  const head = await heads.findOneAndUpdate(
    { _id: 'ledger' },
    { $inc: { position: count }, $setOnInsert: { shape: LEDGER_SHAPE } },
    { session, upsert: true, returnDocument: 'after' },
  );
  return head.position - count;
}
