import { Schema } from 'mongoose';
import type { HiringPathwayRecord } from './hiring-pathway-record.js';

// Inputs are parsed at the border by zod, so the schema says where records live and how they are found.
export const hiringPathwaySchema = new Schema<HiringPathwayRecord>(
  { _id: { type: String, required: true }, audience: String, createdAt: Date },
  { collection: 'hiringPathways', strict: false, versionKey: false, minimize: false },
)
  .index({ audience: 1, createdAt: -1, _id: -1 })
  .index({ audience: 1, state: 1, createdAt: -1, _id: -1 })
  .index({ audience: 1, 'hosts.agency': 1, createdAt: -1, _id: -1 });
