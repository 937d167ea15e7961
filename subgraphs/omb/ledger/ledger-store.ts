import { Schema, type Connection, type Model } from 'mongoose';
import type { LedgerCursor, LedgerRecord } from './ledger-record.js';

/** The ledger's own collections, in OMB's database. */
export interface LedgerStore {
  readonly connection: Connection;
  readonly records: Model<LedgerRecord>;
  readonly cursors: Model<LedgerCursor>;
}

// What comes in is parsed at the border by zod, so a schema says where records live and how they are found.
const asParsed = { strict: false, versionKey: false, minimize: false } as const;

const recordSchema = new Schema<LedgerRecord>(
  { _id: { type: String, required: true }, kind: String, audience: String, subject: String },
  { ...asParsed, collection: 'ledgerRecords' },
).index({ kind: 1, audience: 1, subject: 1 });

const cursorSchema = new Schema<LedgerCursor>(
  { _id: { type: String, required: true }, sequence: Number, pulledAt: Date },
  { ...asParsed, collection: 'ledgerCursors' },
);

/** Registers the ledger's collections; must come before the indexes are made. */
export function openLedgerStore(connection: Connection): LedgerStore {
  return {
    connection,
    records: connection.model<LedgerRecord>('LedgerRecord', recordSchema),
    cursors: connection.model<LedgerCursor>('LedgerCursor', cursorSchema),
  };
}
