import { Schema } from 'mongoose';
import type { PlacementRecord } from './placement-record.js';

// Inputs are parsed at the border by zod, so the schema says where records live and how they are found.
export const placementSchema = new Schema<PlacementRecord>(
  { _id: { type: String, required: true }, audience: String, host: String, createdAt: Date },
  { collection: 'placements', strict: false, versionKey: false, minimize: false },
)
  // For OPM, for the agency that they work at, each with its filters, and for the counts of a quarter.
  .index({ audience: 1, createdAt: -1, _id: -1 })
  .index({ audience: 1, pathway: 1, createdAt: -1, _id: -1 })
  .index({ host: 1, createdAt: -1, _id: -1 })
  .index({ quarter: 1 });
