import type { ClientSession } from 'mongoose';
import type { FeedStretch } from '../../contract/events/event-feed.js';
import type { SubgraphName } from '../../contract/order/agencies.js';
import { searchEntriesOf } from '../search/searchable-parts.js';
import type { LedgerStore } from './ledger-store.js';
import { LEDGER_SHAPE } from './ledger-version.js';
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
  const moved =
    pulled.events.length === 0
      ? await moveCursor(store, pulled, reached)
      : await store.takingOver.run((session) => write(store, pulled, reached, session));
  if (moved && pulled.events.length > 0) store.growth.announce();
  return moved ? reached : null;
}

async function write(
  store: LedgerStore,
  pulled: PulledStretch,
  reached: number,
  session: ClientSession,
): Promise<boolean> {
  // The cursor goes first: two processes meet here, and the second one finds it moved.
  if (!(await moveCursor(store, pulled, reached, session))) return false;
  const before = await takePositions(store, pulled.events.length, session);
  const versions = versionsOf(pulled, before);
  await endEarlier(store, versions, session);
  await store.versions.collection.insertMany(versions as never[], { session });
  const entries = versions.flatMap(searchEntriesOf);
  if (entries.length > 0) {
    await store.searchEntries.collection.insertMany(entries as never[], { session });
  }
  return true;
}

async function moveCursor(
  { cursors }: LedgerStore,
  { subgraph, after, at, lastSequence }: PulledStretch,
  reached: number,
  session?: ClientSession,
): Promise<boolean> {
  // Freshness means to know everything: a ledger that is still catching up is no fresher than it was.
  const caughtUp = reached >= lastSequence;
  const { matchedCount } = await cursors.updateOne(
    { _id: subgraph, sequence: after },
    { $set: { sequence: reached }, ...(caughtUp ? { $max: { pulledAt: at } } : {}) },
    session === undefined ? {} : { session },
  );
  return matchedCount === 1;
}

/** Takes so many places behind the last one, which is answered: whoever reads on misses none of them. */
async function takePositions(
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
