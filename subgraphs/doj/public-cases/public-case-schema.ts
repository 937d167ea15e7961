import { Schema } from 'mongoose';
import type { PublicCaseRecord } from './public-case-record.js';

// Inputs are parsed at the border by zod, so the schema says where records live and how they are found.
export const publicCaseSchema = new Schema<PublicCaseRecord>(
  { _id: { type: String, required: true }, audience: String, filedOn: String },
  { collection: 'publicCases', strict: false, versionKey: false, minimize: false },
)
  // One index for each filter, in the order of the list.
  .index({ audience: 1, filedOn: -1, _id: -1 })
  .index({ audience: 1, statutes: 1, filedOn: -1, _id: -1 })
  .index({ audience: 1, district: 1, filedOn: -1, _id: -1 })
  .index({ audience: 1, quarter: 1, filedOn: -1, _id: -1 })
  .index({ audience: 1, state: 1, filedOn: -1, _id: -1 })
  .index({ audience: 1, outcome: 1, filedOn: -1, _id: -1 })
  .index({ audience: 1, cveIds: 1, filedOn: -1, _id: -1 })
  .index({ audience: 1, aiUse: 1, filedOn: -1, _id: -1 });
