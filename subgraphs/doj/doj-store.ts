import { Schema, type Connection, type Model } from 'mongoose';
import type { EnforcementPriorityRecord } from './enforcement-priorities/enforcement-priority-record.js';
import { enforcementPrioritySchema } from './enforcement-priorities/enforcement-priority-schema.js';
import type { PublicCaseRecord } from './public-cases/public-case-record.js';
import { publicCaseSchema } from './public-cases/public-case-schema.js';
import type { ReferralRecord } from './referrals/referral-record.js';
import { referralSchema } from './referrals/referral-schema.js';
import type { SealRecord } from './referrals/seal-record.js';

/** What DOJ keeps beside what every agency does. */
export interface DojStore {
  readonly publicCases: Model<PublicCaseRecord>;
  readonly referrals: Model<ReferralRecord>;
  readonly seals: Model<SealRecord>;
  readonly enforcementPriorities: Model<EnforcementPriorityRecord>;
}

/** Registers DOJ's own models on its connection; the contract makes their indexes. */
export function openDojStore(connection: Connection): DojStore {
  return {
    publicCases: connection.model<PublicCaseRecord>('PublicCase', publicCaseSchema),
    referrals: connection.model<ReferralRecord>('Referral', referralSchema),
    seals: connection.model<SealRecord>('Seal', sealSchema),
    enforcementPriorities: connection.model<EnforcementPriorityRecord>(
      'EnforcementPriority',
      enforcementPrioritySchema,
    ),
  };
}

// Seals are read by identifier alone.
const sealSchema = new Schema<SealRecord>(
  { _id: { type: String, required: true } },
  { collection: 'seals', strict: false, versionKey: false, minimize: false },
);
