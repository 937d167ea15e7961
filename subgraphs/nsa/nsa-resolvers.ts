import { mergeResolvers, type ResolverMap } from '../contract/graph/resolver-map.js';
import { assessmentResolvers } from './assessments/assessment-resolvers.js';
import { designationResolvers } from './designations/designation-resolvers.js';
import { engagementResolvers } from './engagements/engagement-resolvers.js';
import { frontierModelResolvers } from './frontier-models/frontier-model-resolvers.js';
import type { Resolvers } from './generated/resolver-types.js';
import type { NsaPowers } from './nsa-powers.js';
import type { NsaStore } from './nsa-store.js';
import { releaseResolvers } from './releases/release-resolvers.js';
import { shareGrantResolvers } from './share-grants/share-grant-resolvers.js';
import { thresholdResolvers } from './threshold-determinations/threshold-resolvers.js';

/** Everything that NSA answers beyond the contract. */
export function nsaResolvers(store: NsaStore, powers: NsaPowers): ResolverMap {
  const maps: readonly Resolvers[] = [
    frontierModelResolvers(store),
    engagementResolvers(store),
    thresholdResolvers(store, powers.threshold),
    designationResolvers(store, powers.designation),
    assessmentResolvers(store),
    shareGrantResolvers(store),
    releaseResolvers(powers.release),
  ];
  return mergeResolvers(...(maps as readonly ResolverMap[]));
}
