import { Schema } from 'mongoose';
import type { ReferralRecord } from './referral-record.js';

// Inputs are parsed at the border by zod, so the schema says where records live and how they are found.
export const referralSchema = new Schema<ReferralRecord>(
  { _id: { type: String, required: true }, audience: String, submittedBy: String, createdAt: Date },
  { collection: 'referrals', strict: false, versionKey: false, minimize: false },
)
  // For DOJ, for the agency that submitted, each with its filters, and for the counts of a quarter.
  .index({ audience: 1, createdAt: -1, _id: -1 })
  .index({ audience: 1, state: 1, createdAt: -1, _id: -1 })
  .index({ audience: 1, district: 1, createdAt: -1, _id: -1 })
  .index({ submittedBy: 1, createdAt: -1, _id: -1 })
  .index({ submittedBy: 1, acknowledgedState: 1, createdAt: -1, _id: -1 })
  .index({ submittedBy: 1, district: 1, createdAt: -1, _id: -1 })
  .index({ quarter: 1, district: 1 });
