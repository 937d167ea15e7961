import { Schema } from 'mongoose';
import type { ScanRecord } from './scan-record.js';

// Inputs are parsed at the border by zod, so the schema says where records live and how they are found.
export const scanSchema = new Schema<ScanRecord>(
  {
    _id: { type: String, required: true },
    audience: String,
    parties: [String],
    createdAt: Date,
    opensAt: Date,
    closesAt: Date,
  },
  { collection: 'scanDeclarations', strict: false, versionKey: false, minimize: false },
)
  .index({ audience: 1, createdAt: -1, _id: -1 })
  .index({ audience: 1, state: 1, createdAt: -1, _id: -1 })
  .index({ parties: 1, createdAt: -1, _id: -1 })
  // For whatever overlaps with a window.
  .index({ state: 1, closesAt: 1 });
