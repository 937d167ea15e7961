import { Schema, type Connection, type Model } from 'mongoose';
import type { GrantDeterminationRecord } from './grant-determination-record.js';
import type { GrantProgramRecord } from './grant-program-record.js';

// Inputs are parsed at the border by zod, so the schemas say where records live and how they are found.
const grantProgramSchema = new Schema<GrantProgramRecord>(
  { _id: { type: String, required: true }, audience: String, assistanceListing: String },
  { collection: 'grantPrograms', strict: false, versionKey: false, minimize: false },
)
  .index({ audience: 1, assistanceListing: 1, _id: 1 })
  .index({ audience: 1, 'awardingAgency.code': 1, assistanceListing: 1, _id: 1 });

const grantDeterminationSchema = new Schema<GrantDeterminationRecord>(
  { _id: { type: String, required: true }, audience: String, program: String, createdAt: Date },
  { collection: 'grantDeterminations', strict: false, versionKey: false, minimize: false },
)
  .index({ audience: 1, createdAt: -1, _id: -1 })
  .index({ audience: 1, state: 1, createdAt: -1, _id: -1 })
  .index({ audience: 1, program: 1, createdAt: -1, _id: -1 });

/** What OMB keeps of grants. */
export interface GrantStore {
  readonly grantPrograms: Model<GrantProgramRecord>;
  readonly grantDeterminations: Model<GrantDeterminationRecord>;
}

/** Registers the models of grants on OMB's connection; the contract makes their indexes. */
export function openGrantStore(connection: Connection): GrantStore {
  return {
    grantPrograms: connection.model<GrantProgramRecord>('GrantProgram', grantProgramSchema),
    grantDeterminations: connection.model<GrantDeterminationRecord>(
      'GrantDetermination',
      grantDeterminationSchema,
    ),
  };
}
