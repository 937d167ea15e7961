import { Schema } from 'mongoose';
import type { ReportRecord } from './report-record.js';

// Inputs are parsed at the border by zod, so the schema says where records live and how they are found.
export const reportSchema = new Schema<ReportRecord>(
  { _id: { type: String, required: true }, agency: String, audience: String, directive: String },
  { collection: 'reports', strict: false, versionKey: false, minimize: false },
).index({ agency: 1, audience: 1, directive: 1 });
