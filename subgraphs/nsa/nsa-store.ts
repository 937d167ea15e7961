import { Schema, type Connection, type Model } from 'mongoose';
import type { WorkflowRecord } from '../contract/records/workflow-record.js';
import type { AssessmentRecord } from './assessments/assessment-record.js';
import type { DesignationRecord } from './designations/designation-record.js';
import type { EngagementRecord } from './engagements/engagement-record.js';
import type { FrontierModelRecord } from './frontier-models/frontier-model-record.js';
import type { ShareGrantRecord } from './share-grants/share-grant-record.js';
import type { ThresholdRecord } from './threshold-determinations/threshold-record.js';

/** What NSA keeps beside what every agency does. */
export interface NsaStore {
  readonly frontierModels: Model<FrontierModelRecord>;
  readonly engagements: Model<EngagementRecord>;
  readonly thresholds: Model<ThresholdRecord>;
  readonly designations: Model<DesignationRecord>;
  readonly assessments: Model<AssessmentRecord>;
  readonly shareGrants: Model<ShareGrantRecord>;
}

/** Registers NSA's own models on its connection; the contract makes their indexes. */
export function openNsaStore(connection: Connection): NsaStore {
  return {
    frontierModels: connection.model<FrontierModelRecord>(
      'FrontierModel',
      // The two ways to know of a record, by marking and as a party, each with the order of the list.
      schemaOf<FrontierModelRecord>('frontierModels')
        .index({ audience: 1, withdrawn: 1, createdAt: -1, _id: -1 })
        .index({ parties: 1, withdrawn: 1, createdAt: -1, _id: -1 }),
    ),
    engagements: connection.model<EngagementRecord>(
      'Engagement',
      schemaOf<EngagementRecord>('engagements')
        .index({ audience: 1, createdAt: -1, _id: -1 })
        .index({ audience: 1, state: 1, createdAt: -1, _id: -1 })
        .index({ parties: 1, createdAt: -1, _id: -1 })
        .index({ frontierModel: 1, createdAt: -1, _id: -1 })
        .index({ quarter: 1 }),
    ),
    thresholds: connection.model<ThresholdRecord>(
      'ThresholdDetermination',
      schemaOf<ThresholdRecord>('thresholdDeterminations').index({
        audience: 1,
        createdAt: -1,
        _id: -1,
      }),
    ),
    designations: connection.model<DesignationRecord>(
      'ModelDesignation',
      schemaOf<DesignationRecord>('designations')
        .index({ audience: 1, withdrawn: 1, createdAt: -1, _id: -1 })
        .index({ frontierModel: 1, createdAt: -1, _id: -1 }),
    ),
    assessments: connection.model<AssessmentRecord>(
      'Assessment',
      schemaOf<AssessmentRecord>('assessments')
        .index({ audience: 1, withdrawn: 1, createdAt: -1, _id: -1 })
        .index({ frontierModel: 1, createdAt: -1, _id: -1 }),
    ),
    shareGrants: connection.model<ShareGrantRecord>(
      'ShareGrant',
      schemaOf<ShareGrantRecord>('shareGrants')
        .index({ audience: 1, createdAt: -1, _id: -1 })
        .index({ parties: 1, createdAt: -1, _id: -1 })
        .index({ assessment: 1, createdAt: -1, _id: -1 }),
    ),
  };
}

// Inputs are parsed at the border by zod, so a schema says where records live and how they are found.
function schemaOf<R extends WorkflowRecord>(collection: string): Schema<R> {
  return new Schema<R>(
    { _id: { type: String, required: true }, audience: String, createdAt: Date },
    { collection, strict: false, versionKey: false, minimize: false },
  );
}
