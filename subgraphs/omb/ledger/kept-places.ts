import type { ClientSession } from 'mongoose';
import type { EventRecord } from '../../contract/events/event-record.js';
import type { LedgerStore } from './ledger-store.js';
import type { PulledStretch } from './take-over.js';

/**
 * Keeps the place of every event that is there. What an earlier emptying kept, and was not taken over
 * again before this one, stays kept.
 */
export async function keepPlaces({ versions, keptPlaces }: LedgerStore): Promise<void> {
  await versions.aggregate([
    { $project: { position: 1, subgraph: 1, audience: 1 } },
    { $merge: { into: keptPlaces.collection.collectionName, whenMatched: 'keepExisting' } },
  ]);
}

/** The places that are kept of these events, by identifier. */
export async function keptPlacesOf(
  { keptPlaces }: LedgerStore,
  events: readonly EventRecord[],
  session: ClientSession,
): Promise<ReadonlyMap<string, number>> {
  const ids = events.map(({ id }) => id);
  const kept = await keptPlaces.find({ _id: { $in: ids } }, null, { session }).lean();
  return new Map(kept.map(({ _id, position }) => [_id, position]));
}

/** Forgets the places of events that are there again; of a whole feed once it was read to its end. */
export async function forgetPlaces(
  { keptPlaces }: LedgerStore,
  { subgraph, events }: PulledStretch,
  caughtUp: boolean,
  session: ClientSession,
): Promise<void> {
  // What a feed does not have at its end it lost, by a restore of its agency from an older copy.
  const gone = caughtUp ? { subgraph } : { _id: { $in: events.map(({ id }) => id) } };
  await keptPlaces.deleteMany(gone, { session });
}
