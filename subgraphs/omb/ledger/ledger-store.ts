import { Schema, type Connection, type Model } from 'mongoose';
import { OwnTransactions } from '../../contract/store/own-transactions.js';
import { searchEntrySchema, type SearchEntry } from '../search/search-entry.js';
import { THE_EARLIEST } from './held-at.js';
import { keptPlaceSchema, type KeptPlace } from './kept-place.js';
import { LedgerGrowth } from './ledger-growth.js';
import type { LedgerCursor, LedgerHead, LedgerVersion } from './ledger-version.js';

/** The ledger's own collections, in OMB's database. */
export interface LedgerStore {
  readonly connection: Connection;
  readonly versions: Model<LedgerVersion>;
  readonly searchEntries: Model<SearchEntry>;
  readonly cursors: Model<LedgerCursor>;
  readonly heads: Model<LedgerHead>;
  /** The places of events that are not there again since the ledger was emptied; none where it is whole. */
  readonly keptPlaces: Model<KeptPlace>;
  /** Takes over of this process wait for one another here, where they would else collide in the database. */
  readonly takingOver: OwnTransactions;
  /** Wakes whoever waits for what is taken over. */
  readonly growth: LedgerGrowth;
}

// What comes in is parsed at the border by zod, so a schema says where records live and how they are found.
const asParsed = { strict: false, versionKey: false, minimize: false } as const;

/** Only versions that hold: what most questions are about, however long the history grows. */
const holding = { partialFilterExpression: { validTo: null } } as const;

/** Only those that hold and say something there, which few do: the others do not pay for the index. */
function holdingSome(field: string) {
  return { partialFilterExpression: { validTo: null, [field]: { $gt: '' } } };
}

/** Every version of a task, for lists of the past: a list of now names no moment, so it never goes through all of them. */
const ofThePast = {
  partialFilterExpression: { kind: 'task', at: { $gte: THE_EARLIEST } },
} as const;

/** All that holds, in the usual order of lists. */
export const HOLDING_INDEX = {
  kind: 1,
  audience: 1,
  'state.dueOrder': 1,
  'state._id': 1,
} as const;

/** Tasks that hold and have a word, in the usual order of lists. */
export const WORDS_INDEX = {
  kind: 1,
  audience: 1,
  words: 1,
  'state.dueOrder': 1,
  'state._id': 1,
} as const;

/** What filters ask about, for orders other than the usual: the index tells it, so that only what fits is fetched. */
const ASKED_ABOUT = {
  'state.dueOrder': 1,
  'state.status': 1,
  agency: 1,
  'state.directive': 1,
} as const;

const versionSchema = new Schema<LedgerVersion>(
  {
    _id: { type: String, required: true },
    position: Number,
    record: String,
    kind: String,
    subject: String,
    agency: String,
    audience: String,
    authority: String,
    at: Date,
    validTo: Date,
  },
  { ...asParsed, collection: 'ledgerVersions' },
)
  // One version of a record holds, and every event is there once.
  .index({ record: 1 }, { ...holding, unique: true, name: 'holding' })
  .index({ sequence: 1, subgraph: 1 }, { unique: true })
  // Everything that changed, in order.
  .index({ audience: 1, position: 1 })
  .index({ agency: 1, audience: 1, position: 1 })
  .index({ authority: 1, audience: 1, position: 1 })
  .index({ kind: 1, audience: 1, position: 1 })
  .index({ subject: 1, audience: 1, position: 1 })
  // What changed since a moment: the places of what came late do not follow its moments.
  .index({ audience: 1, at: 1, position: 1 })
  // Lists of what holds now: one for each order, and one for each filter in the usual order. In another
  // order the database walks along that, or sorts what the filter leaves where that is less.
  .index(HOLDING_INDEX, holding)
  .index({ kind: 1, audience: 1, 'state.createdAt': 1, 'state._id': 1, ...ASKED_ABOUT }, holding)
  .index({ kind: 1, audience: 1, 'state.updatedAt': 1, 'state._id': 1, ...ASKED_ABOUT }, holding)
  .index({ kind: 1, audience: 1, agency: 1, 'state.dueOrder': 1, 'state._id': 1 }, holding)
  .index({ kind: 1, audience: 1, 'state.status': 1, 'state.dueOrder': 1, 'state._id': 1 }, holding)
  .index(
    { kind: 1, audience: 1, 'state.directive': 1, 'state.dueOrder': 1, 'state._id': 1 },
    holding,
  )
  .index(
    { kind: 1, audience: 1, 'state.blockers.kind': 1, 'state.dueOrder': 1, 'state._id': 1 },
    holdingSome('state.blockers.kind'),
  )
  .index(
    { kind: 1, audience: 1, waitsFor: 1, 'state.dueOrder': 1, 'state._id': 1 },
    holdingSome('waitsFor'),
  )
  .index(WORDS_INDEX, holdingSome('words'))
  .index(
    { kind: 1, audience: 1, 'state.marking.tlp': 1, 'state.dueOrder': 1, 'state._id': 1 },
    holdingSome('state.marking.tlp'),
  )
  .index(
    { kind: 1, audience: 1, 'state.marking.cui': 1, 'state.dueOrder': 1, 'state._id': 1 },
    holdingSome('state.marking.cui'),
  )
  .index(
    { kind: 1, audience: 1, 'state.evidenceItems.kind': 1, 'state.dueOrder': 1, 'state._id': 1 },
    holdingSome('state.evidenceItems.kind'),
  )
  // What held at a moment of the past: all of it, and lists of it in each order.
  .index({ kind: 1, audience: 1, at: 1 })
  .index({ ...HOLDING_INDEX, at: 1, validTo: 1 }, ofThePast)
  .index(
    { kind: 1, audience: 1, 'state.createdAt': 1, 'state._id': 1, at: 1, validTo: 1 },
    ofThePast,
  )
  .index(
    { kind: 1, audience: 1, 'state.updatedAt': 1, 'state._id': 1, at: 1, validTo: 1 },
    ofThePast,
  );

const cursorSchema = new Schema<LedgerCursor>(
  { _id: { type: String, required: true }, sequence: Number, pulledAt: Date },
  { ...asParsed, collection: 'ledgerCursors' },
);

const headSchema = new Schema<LedgerHead>(
  { _id: { type: String, required: true }, position: Number },
  { ...asParsed, collection: 'ledgerHeads' },
);

/** Registers the ledger's collections; must come before the indexes are made. */
export function openLedgerStore(connection: Connection): LedgerStore {
  const heads = connection.model<LedgerHead>('LedgerHead', headSchema);
  return {
    connection,
    versions: connection.model<LedgerVersion>('LedgerVersion', versionSchema),
    searchEntries: connection.model<SearchEntry>('SearchEntry', searchEntrySchema),
    cursors: connection.model<LedgerCursor>('LedgerCursor', cursorSchema),
    heads,
    keptPlaces: connection.model<KeptPlace>('KeptPlace', keptPlaceSchema),
    takingOver: new OwnTransactions(connection, 'ledger'),
    growth: new LedgerGrowth(heads),
  };
}
