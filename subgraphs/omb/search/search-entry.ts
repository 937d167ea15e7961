import { Schema } from 'mongoose';
import type { LedgerVersion } from '../ledger/ledger-version.js';

/** The parts of records that can be searched. */
export const SEARCHABLE_PARTS = [
  'HEADING',
  'TEXT',
  'TITLE',
  'DESCRIPTION',
  'NOTE',
  'EVIDENCE',
  'FINDING',
] as const;
export type SearchablePart = (typeof SEARCHABLE_PARTS)[number];

/** One part of one version of a record, for the text index. Each part has its own audience. */
export interface SearchEntry extends Pick<
  LedgerVersion,
  'record' | 'kind' | 'subject' | 'audience' | 'marking' | 'at' | 'validTo'
> {
  readonly _id: string;
  readonly part: SearchablePart;
  readonly text: string;
}

export const searchEntrySchema = new Schema<SearchEntry>(
  {
    _id: { type: String, required: true },
    record: String,
    audience: String,
    text: String,
    validTo: Date,
  },
  { collection: 'searchEntries', strict: false, versionKey: false, minimize: false },
)
  .index({ audience: 1, text: 'text' })
  .index({ record: 1 }, { partialFilterExpression: { validTo: null } });
