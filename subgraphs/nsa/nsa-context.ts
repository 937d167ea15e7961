import type { GraphContext } from '../contract/graph/graph-context.js';
import {
  knownRecordLoader,
  type KnownRecordLoader,
} from '../contract/records/known-record-loader.js';
import type { AssessmentRecord } from './assessments/assessment-record.js';
import type { DesignationRecord } from './designations/designation-record.js';
import type { FrontierModelRecord } from './frontier-models/frontier-model-record.js';
import { STILL_SHOWN } from './frontier-models/list-frontier-models.js';
import type { NsaStore } from './nsa-store.js';
import type { ThresholdRecord } from './threshold-determinations/threshold-record.js';

/** What NSA's own resolvers have at hand beyond what every agency's have: records by identifier, null for those that the caller may not know of or that are shown no more. */
export interface NsaContext extends GraphContext {
  readonly frontierModels: KnownRecordLoader<FrontierModelRecord>;
  readonly thresholds: KnownRecordLoader<ThresholdRecord>;
  readonly designations: KnownRecordLoader<DesignationRecord>;
  readonly assessments: KnownRecordLoader<AssessmentRecord>;
}

/** Adds fresh loaders for one request. */
export function nsaContext(store: NsaStore, context: GraphContext): NsaContext {
  return {
    ...context,
    frontierModels: knownRecordLoader(store.frontierModels, context, [STILL_SHOWN]),
    thresholds: knownRecordLoader(store.thresholds, context),
    designations: knownRecordLoader(store.designations, context, [STILL_SHOWN]),
    assessments: knownRecordLoader(store.assessments, context, [STILL_SHOWN]),
  };
}
