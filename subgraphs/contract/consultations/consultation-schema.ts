import { Schema } from 'mongoose';
import type { OfficeConsultation } from './consultation-record.js';

// Inputs are parsed at the border by zod, so the schema says where records live and how they are found.
export const consultationSchema = new Schema<OfficeConsultation>(
  {
    _id: { type: String, required: true },
    agency: String,
    about: String,
    office: String,
    state: String,
    audience: String,
    requestedAt: Date,
  },
  { collection: 'consultations', strict: false, versionKey: false, minimize: false },
)
  .index({ agency: 1, requestedAt: -1, _id: -1 })
  .index({ agency: 1, about: 1, requestedAt: -1, _id: -1 })
  .index({ agency: 1, office: 1, requestedAt: -1, _id: -1 })
  .index({ agency: 1, state: 1, requestedAt: -1, _id: -1 });
