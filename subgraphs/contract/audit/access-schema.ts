import { Schema } from 'mongoose';
import type { AccessRecord } from './access-record.js';

/** A stored entry: numbered from 1 without a gap. */
export interface AccessEntry extends AccessRecord {
  readonly _id: number;
}

// OMB M-26-14: searchable for six months (these indexes), retrievable for twelve (docs/operations.md).
export const accessSchema = new Schema<AccessEntry>(
  { _id: { type: Number, required: true }, at: Date, subject: String },
  { collection: 'accesses', strict: false, versionKey: false, minimize: false },
)
  .index({ at: 1 })
  .index({ subject: 1, at: 1 })
  .index({ records: 1, at: 1 });
