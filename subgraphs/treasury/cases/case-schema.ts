import { Schema } from 'mongoose';
import type { CaseRecord } from './case-record.js';

// Inputs are parsed at the border by zod, so the schema says where records live and how they are found.
export const caseSchema = new Schema<CaseRecord>(
  {
    _id: { type: String, required: true },
    audience: String,
    parties: [String],
    createdAt: Date,
    cveIds: [String],
  },
  { collection: 'clearinghouseCases', strict: false, versionKey: false, minimize: false },
)
  // For officials by audience and for organizations by party, each with the filters that are asked most.
  .index({ audience: 1, createdAt: -1, _id: -1 })
  .index({ audience: 1, state: 1, createdAt: -1, _id: -1 })
  .index({ parties: 1, createdAt: -1, _id: -1 })
  .index({ parties: 1, state: 1, createdAt: -1, _id: -1 })
  .index({ cveIds: 1, createdAt: -1, _id: -1 })
  .index({ quarter: 1 });
