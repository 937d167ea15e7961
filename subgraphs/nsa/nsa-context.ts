import type { GraphContext } from '../contract/graph/graph-context.js';
import { knownRecordLoader, type KnownRecordLoader } from '../contract/records/known-record-loader.js';
import type { FrontierModelRecord } from './frontier-models/frontier-model-record.js';
import { STILL_SHOWN } from './frontier-models/list-frontier-models.js';
import type { NsaStore } from './nsa-store.js';

/** What NSA's own resolvers have at hand beyond what every agency's have. */
export interface NsaContext extends GraphContext {
  /** Frontier models by identifier; null for those that are shown no more. */
  readonly frontierModels: KnownRecordLoader<FrontierModelRecord>;
}

/** Adds fresh loaders for one request. */
export function nsaContext({ frontierModels }: NsaStore, context: GraphContext): NsaContext {
  return {
    ...context,
    frontierModels: knownRecordLoader(frontierModels, context, [STILL_SHOWN]),
  };
}
