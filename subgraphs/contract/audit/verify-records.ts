import type mongoose from 'mongoose';
import type { EventRecord } from '../events/event-record.js';
import { typedJson } from '../events/typed-json.js';
import type { AgencyId } from '../order/agencies.js';
import { inBatches } from '../store/in-batches.js';

/** A record as it stands in some collection. */
interface Kept {
  readonly _id: string;
}

/** What a comparison of the records with the log found. */
export type RecordsVerdict =
  | { readonly intact: true; readonly entries: number }
  | { readonly intact: false; readonly brokenAt: string; readonly finding: string };

type Event = Pick<EventRecord, '_id' | 'subject' | 'state'>;

/**
 * Compares every record that agencies keep in a database with what its last event says of it, and names
 * one that differs, is gone, or has no event. Reads beside a running agency too.
 */
export async function verifyRecords(
  database: mongoose.mongo.Db,
  agencies: readonly AgencyId[],
): Promise<RecordsVerdict> {
  const collections = await recordCollections(database, agencies);
  const events = database.collection<Event>('events');
  let records = 0;
  for await (const lasts of inBatches(lastEventsOf(events))) {
    const differing = await firstDiffering(events, collections, lasts);
    if (differing !== null) return { intact: false, ...differing };
    records += lasts.length;
  }
  for (const collection of collections) {
    const kept = collection.find(ofAgencies(agencies), { projection: { _id: 1 } });
    for await (const batch of inBatches(kept)) {
      const ids = batch.map(({ _id }) => _id);
      const known = new Set(await events.distinct('subject', { subject: { $in: ids } }));
      const brokenAt = ids.find((id) => !known.has(id));
      if (brokenAt !== undefined)
        return { intact: false, brokenAt, finding: 'no event tells of it' };
    }
  }
  return { intact: true, entries: records };
}

/** Identifiers of records name the agency and the kind (`DOJ:task:…`); so do those of events, which are none. */
function ofAgencies(agencies: readonly AgencyId[]): mongoose.mongo.Filter<Kept> {
  return { _id: { $regex: new RegExp(`^(?:${agencies.join('|')}):(?!event:)[^:]+:`) } };
}

/** Wherever records are: a workflow brings collections of its own, and need not say so here. */
async function recordCollections(
  database: mongoose.mongo.Db,
  agencies: readonly AgencyId[],
): Promise<readonly mongoose.mongo.Collection<Kept>[]> {
  const found: mongoose.mongo.Collection<Kept>[] = [];
  for (const { name } of await database.listCollections({}, { nameOnly: true }).toArray()) {
    const collection = database.collection<Kept>(name);
    if ((await collection.findOne(ofAgencies(agencies))) !== null) found.push(collection);
  }
  return found;
}

/** The number of the last event of each record, read from the index alone. */
async function* lastEventsOf(
  events: mongoose.mongo.Collection<Event>,
): AsyncGenerator<Event['_id']> {
  let last: Pick<Event, '_id' | 'subject'> | null = null;
  const order = { sort: { subject: 1, _id: 1 }, projection: { subject: 1 } } as const;
  for await (const event of events.find<Pick<Event, '_id' | 'subject'>>({}, order)) {
    if (last !== null && last.subject !== event.subject) yield last._id;
    last = event;
  }
  if (last !== null) yield last._id;
}

type Differing = Pick<Extract<RecordsVerdict, { intact: false }>, 'brokenAt' | 'finding'>;

async function firstDiffering(
  events: mongoose.mongo.Collection<Event>,
  collections: readonly mongoose.mongo.Collection<Kept>[],
  lasts: readonly number[],
): Promise<Differing | null> {
  const last = await events.find({ _id: { $in: [...lasts] } }).toArray();
  const kept = await keptAs(
    collections,
    last.map(({ subject }) => subject),
  );
  for (const event of last) {
    if (differenceOf(event, kept) === null) continue;
    const finding = await lookAgain(events, collections, event.subject);
    if (finding !== null) return { brokenAt: event.subject, finding };
  }
  return null;
}

/** A record and its event change together: where the last event is the same before and after, the record is its. */
async function lookAgain(
  events: mongoose.mongo.Collection<Event>,
  collections: readonly mongoose.mongo.Collection<Kept>[],
  subject: string,
): Promise<string | null> {
  const lastEvent = () => events.findOne({ subject }, { sort: { _id: -1 } });
  for (;;) {
    const before = await lastEvent();
    const kept = await keptAs(collections, [subject]);
    const after = await lastEvent();
    if (before?._id !== after?._id) continue;
    return before === null ? null : differenceOf(before, kept);
  }
}

function differenceOf(
  { _id: sequence, subject, state }: Event,
  kept: ReadonlyMap<string, readonly Kept[]>,
): string | null {
  const [record, other] = kept.get(subject) ?? [];
  if (record === undefined) return `it is gone; event ${sequence} tells of it`;
  if (other !== undefined) return 'it is in two collections';
  return typedJson(record) === typedJson(state) ? null : `it is not what event ${sequence} says`;
}

async function keptAs(
  collections: readonly mongoose.mongo.Collection<Kept>[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Kept[]>> {
  const found = await Promise.all(
    collections.map((collection) => collection.find({ _id: { $in: [...ids] } }).toArray()),
  );
  const byId = new Map<string, Kept[]>();
  for (const record of found.flat()) {
    byId.set(record._id, [...(byId.get(record._id) ?? []), record]);
  }
  return byId;
}
