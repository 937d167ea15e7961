import DataLoader from 'dataloader';
import type { GraphContext } from '../contract/graph/graph-context.js';
import { readById } from '../contract/records/read-by-id.js';
import type { AssessmentRecord } from './assessments/assessment-record.js';
import type { DesignationRecord } from './designations/designation-record.js';
import type { FrontierModelRecord } from './frontier-models/frontier-model-record.js';
import { STILL_SHOWN } from './frontier-models/list-frontier-models.js';
import type { NsaStore } from './nsa-store.js';
import type { ThresholdRecord } from './threshold-determinations/threshold-record.js';

/** What NSA's own resolvers have at hand beyond what every agency's have: records by identifier, null for those that the caller may not know of or that are shown no more. */
export interface NsaContext extends GraphContext {
  readonly frontierModels: DataLoader<string, FrontierModelRecord | null>;
  readonly thresholds: DataLoader<string, ThresholdRecord | null>;
  readonly designations: DataLoader<string, DesignationRecord | null>;
  readonly assessments: DataLoader<string, AssessmentRecord | null>;
}

/** Adds fresh loaders for one request. */
export function nsaContext(store: NsaStore, context: GraphContext): NsaContext {
  const shown = [STILL_SHOWN];
  return {
    ...context,
    frontierModels: new DataLoader((ids) => readById(store.frontierModels, ids, context, shown)),
    thresholds: new DataLoader((ids) => readById(store.thresholds, ids, context)),
    designations: new DataLoader((ids) => readById(store.designations, ids, context, shown)),
    assessments: new DataLoader((ids) => readById(store.assessments, ids, context, shown)),
  };
}
