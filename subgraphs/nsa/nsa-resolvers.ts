import { mergeResolvers, type ResolverMap } from '../contract/graph/resolver-map.js';
import { engagementResolvers } from './engagements/engagement-resolvers.js';
import { frontierModelResolvers } from './frontier-models/frontier-model-resolvers.js';
import type { Resolvers } from './generated/resolver-types.js';
import type { NsaStore } from './nsa-store.js';

/** Everything that NSA answers beyond the contract. */
export function nsaResolvers(store: NsaStore): ResolverMap {
  const maps: readonly Resolvers[] = [frontierModelResolvers(store), engagementResolvers(store)];
  return mergeResolvers(...(maps as readonly ResolverMap[]));
}
