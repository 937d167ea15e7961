import { Schema } from 'mongoose';
import type { Audience } from '../../contract/policy/audience.js';
import type { LedgerVersion } from './ledger-version.js';

/** The place that an event had when the ledger was emptied, kept until the event is there again. */
export interface KeptPlace extends Pick<LedgerVersion, '_id' | 'position' | 'subgraph'> {
  /** Who may know of the event, and so of its place. */
  readonly audience: Audience;
}

export const keptPlaceSchema = new Schema<KeptPlace>(
  {
    _id: { type: String, required: true },
    position: Number,
    subgraph: String,
    audience: String,
  },
  { strict: false, versionKey: false, minimize: false, collection: 'ledgerKeptPlaces' },
)
  // What is still missing of a stretch of the list.
  .index({ audience: 1, position: 1 })
  .index({ subgraph: 1 });
