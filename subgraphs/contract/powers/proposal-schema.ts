import { Schema } from 'mongoose';
import type { ProposalRecord } from './proposal-record.js';

// Inputs are parsed at the border by zod, so the schema says where records live and how they are found.
export const proposalSchema = new Schema<ProposalRecord>(
  {
    _id: { type: String, required: true },
    agency: String,
    audience: String,
    state: String,
    proposedAt: Date,
    lapsesAt: Date,
  },
  { collection: 'proposals', strict: false, versionKey: false, minimize: false },
)
  .index({ agency: 1, audience: 1, proposedAt: -1, _id: -1 })
  .index({ agency: 1, audience: 1, state: 1, proposedAt: -1, _id: -1 });
