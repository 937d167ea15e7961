import { Schema } from 'mongoose';
import type { ProgramRecord } from './program-record.js';

/** Where programs live and how they are found; inputs are parsed at the border by zod. */
export function programSchema<R extends ProgramRecord>(collection: string): Schema<R> {
  return new Schema<R>(
    { _id: { type: String, required: true }, audience: String, createdAt: Date },
    { collection, strict: false, versionKey: false, minimize: false },
  )
    .index({ audience: 1, createdAt: -1, _id: -1 })
    .index({ audience: 1, state: 1, createdAt: -1, _id: -1 });
}
