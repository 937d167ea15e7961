import { Schema } from 'mongoose';
import type { AgreementRecord } from './agreement-record.js';
import type { WindowRecord } from './window-record.js';

// Inputs are parsed at the border by zod, so the schemas say where records live and how they are found.
export const agreementSchema = new Schema<AgreementRecord>(
  {
    _id: { type: String, required: true },
    audience: String,
    parties: [String],
    frontierModel: String,
  },
  { collection: 'earlyAccessAgreements', strict: false, versionKey: false, minimize: false },
).index({ frontierModel: 1, state: 1 });

export const windowSchema = new Schema<WindowRecord>(
  {
    _id: { type: String, required: true },
    audience: String,
    parties: [String],
    frontierModel: String,
    createdAt: Date,
  },
  { collection: 'earlyAccessWindows', strict: false, versionKey: false, minimize: false },
)
  .index({ audience: 1, closesOn: 1, _id: 1 })
  .index({ parties: 1, closesOn: 1, _id: 1 })
  .index({ frontierModel: 1, closesOn: 1, _id: 1 })
  .index({ agreement: 1 });
