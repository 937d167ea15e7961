import { Schema } from 'mongoose';
import type { TaskRecord } from './task-record.js';

// Inputs are parsed at the border by zod, so the schema says where records live and how they are found.
export const taskSchema = new Schema<TaskRecord>(
  {
    _id: { type: String, required: true },
    agency: String,
    directive: String,
    status: String,
    dueOrder: String,
    createdAt: Date,
    updatedAt: Date,
  },
  { collection: 'tasks', strict: false, versionKey: false, minimize: false },
)
  // One index for each order, and one for each filter in the order that lists have by default.
  .index({ agency: 1, dueOrder: 1, _id: 1 })
  .index({ agency: 1, createdAt: 1, _id: 1 })
  .index({ agency: 1, updatedAt: 1, _id: 1 })
  .index({ agency: 1, status: 1, dueOrder: 1, _id: 1 })
  .index({ agency: 1, directive: 1, dueOrder: 1, _id: 1 })
  .index({ agency: 1, 'blockers.kind': 1, dueOrder: 1, _id: 1 });
