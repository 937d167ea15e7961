import { Schema } from 'mongoose';
import type { InstrumentRecord } from './instrument-record.js';

// Inputs are parsed at the border by zod, so the schema says where records live and how they are found.
export const instrumentSchema = new Schema<InstrumentRecord>(
  { _id: { type: String, required: true }, audience: String, number: String, issueOrder: String },
  { collection: 'instruments', strict: false, versionKey: false, minimize: false },
)
  .index({ audience: 1, issueOrder: -1, _id: -1 })
  .index({ audience: 1, kind: 1, issueOrder: -1, _id: -1 })
  .index({ audience: 1, state: 1, issueOrder: -1, _id: -1 })
  .index({ audience: 1, 'purposes.citation': 1, issueOrder: -1, _id: -1 })
  .index({ number: 1 })
  .index({ supplements: 1 });
