import { Schema } from 'mongoose';
import type { SpillRecord } from '../markings/spill-record.js';

export const spillSchema = new Schema<SpillRecord>(
  { at: Date, sha256: String },
  { collection: 'spills', strict: false, versionKey: false, minimize: false },
)
  .index({ at: 1 })
  .index({ sha256: 1 });
