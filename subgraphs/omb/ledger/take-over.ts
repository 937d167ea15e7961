import type { ClientSession } from 'mongoose';
import type { EventRecord } from '../../contract/events/event-record.js';
import type { FeedStretch } from '../../contract/events/event-feed.js';
import type { SubgraphName } from '../../contract/order/agencies.js';
import { ledgerRecordId, type LedgerRecord } from './ledger-record.js';
import type { LedgerStore } from './ledger-store.js';

/** What was read of a feed, where reading started, and when the answer came. */
export interface PulledStretch extends FeedStretch {
  readonly subgraph: SubgraphName;
  readonly after: number;
  readonly at: Date;
}

/**
 * Takes a stretch of a feed over, exactly once: the records and the cursor in one transaction, and
 * only where the cursor still is where reading started. Says how far the ledger is now, or null
 * where somebody else moved the cursor meanwhile.
 */
export async function takeOver(store: LedgerStore, pulled: PulledStretch): Promise<number | null> {
  const reached = pulled.events.at(-1)?._id ?? pulled.after;
  const moved =
    pulled.events.length === 0
      ? await moveCursor(store, pulled, reached)
      : await store.connection.withSession((session) =>
          session.withTransaction(() => write(store, pulled, reached, session), {
            readConcern: { level: 'snapshot' },
            writeConcern: { w: 'majority', journal: true },
          }),
        );
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
  const records = lastStates(pulled);
  await store.records.collection.bulkWrite(
    records.map((record) => ({
      replaceOne: { filter: { _id: record._id as never }, replacement: record, upsert: true },
    })),
    { session },
  );
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

/** The last state of each record that the stretch is about. */
function lastStates({ subgraph, events }: PulledStretch): readonly LedgerRecord[] {
  const last = new Map<string, LedgerRecord>();
  for (const event of events) {
    const record = recordOf(subgraph, event);
    last.set(record._id, record);
  }
  return [...last.values()];
}

function recordOf(subgraph: SubgraphName, event: EventRecord): LedgerRecord {
  const { _id: sequence, kind, subject, agency, audience, at, version, state } = event;
  const _id = ledgerRecordId(subgraph, kind, subject);
  return { _id, subgraph, kind, subject, agency, audience, sequence, at, version, state };
}
