import type { ClientSession } from 'mongoose';
import type { FeedStretch } from '../../contract/events/event-feed.js';
import type { SubgraphName } from '../../contract/order/agencies.js';
import { searchEntriesOf } from '../search/searchable-parts.js';
import { forgetPlaces, keptPlacesOf } from './kept-places.js';
import type { LedgerStore } from './ledger-store.js';
import type { LedgerCursor } from './ledger-version.js';
import { placeEvents } from './place-events.js';
import { versionsOf } from './versions-of.js';

/** What was read of a feed, where reading started, and when the answer came. */
export interface PulledStretch extends FeedStretch {
  readonly subgraph: SubgraphName;
  readonly after: number;
  readonly at: Date;
}

/**
 * Takes a stretch of a feed over, exactly once: the versions and the cursor in one transaction, and
 * only where the cursor still is where reading started. Says how far the ledger is now, or null
 * where somebody else moved the cursor meanwhile.
 */
export async function takeOver(store: LedgerStore, pulled: PulledStretch): Promise<number | null> {
  const reached = pulled.events.at(-1)?._id ?? pulled.after;
  const moved = await store.takingOver.run((session) => write(store, pulled, reached, session));
  if (moved && pulled.events.length > 0) store.growth.announce();
  return moved ? reached : null;
}

async function write(
  store: LedgerStore,
  pulled: PulledStretch,
  reached: number,
  session: ClientSession,
): Promise<boolean> {
  // Freshness means to know everything: a ledger that is still catching up is no fresher than it was.
  const caughtUp = reached >= pulled.lastSequence;
  // The cursor goes first: two processes meet here, and the second one finds it moved.
  const before = await moveCursor(store, pulled, reached, caughtUp, session);
  if (before === null) return false;
  // Only a feed that was not read to its end since the ledger was emptied has places kept.
  const isFilling = before.pulledAt === null;
  if (pulled.events.length > 0) await addVersions(store, pulled, isFilling, session);
  if (isFilling) await forgetPlaces(store, pulled, caughtUp, session);
  return true;
}

async function addVersions(
  store: LedgerStore,
  { subgraph, events }: PulledStretch,
  isFilling: boolean,
  session: ClientSession,
): Promise<void> {
  const kept = isFilling ? await keptPlacesOf(store, events, session) : new Map<string, number>();
  const versions = versionsOf(subgraph, await placeEvents(store, events, kept, session));
  await endEarlier(store, versions, session);
  await store.versions.collection.insertMany(versions as never[], { session });
  const entries = versions.flatMap(searchEntriesOf);
  if (entries.length === 0) return;
  await store.searchEntries.collection.insertMany(entries as never[], { session });
}

/** Moves the cursor, and answers how it was; null where it is not where reading started. */
async function moveCursor(
  { cursors }: LedgerStore,
  { subgraph, after, at }: PulledStretch,
  reached: number,
  caughtUp: boolean,
  session: ClientSession,
): Promise<LedgerCursor | null> {
  return cursors
    .findOneAndUpdate(
      { _id: subgraph, sequence: after },
      { $set: { sequence: reached }, ...(caughtUp ? { $max: { pulledAt: at } } : {}) },
      { session, returnDocument: 'before' },
    )
    .lean<LedgerCursor>();
}

/** The versions that held until now end where the first new ones of their records begin. */
async function endEarlier(
  { versions, searchEntries }: LedgerStore,
  added: ReturnType<typeof versionsOf>,
  session: ClientSession,
): Promise<void> {
  const first = new Map(added.toReversed().map((version) => [version.record, version]));
  const changes = [...first.values()].filter(({ version }) => version > 1);
  if (changes.length === 0) return;
  const ends = changes.map(({ record, at }) => ({
    updateMany: { filter: { record, validTo: null }, update: { $set: { validTo: at } } },
  }));
  await versions.collection.bulkWrite(ends, { session });
  await searchEntries.collection.bulkWrite(ends, { session });
}
