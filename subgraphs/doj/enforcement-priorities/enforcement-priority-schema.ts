import { Schema } from 'mongoose';
import type { EnforcementPriorityRecord } from './enforcement-priority-record.js';

// Inputs are parsed at the border by zod, so the schema says where records live and how they are found.
export const enforcementPrioritySchema = new Schema<EnforcementPriorityRecord>(
  { _id: { type: String, required: true }, audience: String, createdAt: Date },
  { collection: 'enforcementPriorities', strict: false, versionKey: false, minimize: false },
)
  .index({ audience: 1, createdAt: -1, _id: -1 })
  .index({ audience: 1, state: 1, createdAt: -1, _id: -1 })
  .index({ audience: 1, statutes: 1, createdAt: -1, _id: -1 })
  .index({ audience: 1, aiUse: 1, createdAt: -1, _id: -1 });
