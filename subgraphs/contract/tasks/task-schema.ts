import { Schema } from 'mongoose';
import type { TaskRecord } from './task-record.js';

// Inputs are parsed at the border by zod, so the schema says where records live and how they are found.
export const taskSchema = new Schema<TaskRecord>(
  {
    _id: { type: String, required: true },
    agency: String,
    audience: String,
    directive: String,
    status: String,
    dueOrder: String,
    createdAt: Date,
    updatedAt: Date,
  },
  { collection: 'tasks', strict: false, versionKey: false, minimize: false },
)
  // One index for each order, and one for each filter in the order that lists have by default. The
  // audience stands in each, because every list and count asks for those of the caller alone.
  .index({ agency: 1, audience: 1, dueOrder: 1, _id: 1 })
  .index({ agency: 1, audience: 1, createdAt: 1, _id: 1 })
  .index({ agency: 1, audience: 1, updatedAt: 1, _id: 1 })
  .index({ agency: 1, audience: 1, status: 1, dueOrder: 1, _id: 1 })
  .index({ agency: 1, audience: 1, directive: 1, dueOrder: 1, _id: 1 })
  .index({ agency: 1, audience: 1, 'blockers.kind': 1, dueOrder: 1, _id: 1 });
