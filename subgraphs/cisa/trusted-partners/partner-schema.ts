import { Schema } from 'mongoose';
import type { TrustedPartnerRecord } from './partner-record.js';

// Inputs are parsed at the border by zod, so the schema says where records live and how they are found:
// by marking and as a party, each with the order of the list.
export const trustedPartnerSchema = new Schema<TrustedPartnerRecord>(
  { _id: { type: String, required: true }, audience: String, createdAt: Date },
  { collection: 'trustedPartners', strict: false, versionKey: false, minimize: false },
)
  .index({ audience: 1, createdAt: -1, _id: -1 })
  .index({ audience: 1, sector: 1, createdAt: -1, _id: -1 })
  .index({ parties: 1, createdAt: -1, _id: -1 })
  .index({ frontierModel: 1, createdAt: -1, _id: -1 })
  .index({ agreedQuarter: 1 });
