import { mergeResolvers, type ResolverMap } from '../contract/graph/resolver-map.js';
import { caseResolvers } from './cases/case-resolvers.js';
import type { Resolvers } from './generated/resolver-types.js';
import { scanResolvers } from './scan-declarations/scan-resolvers.js';
import type { TreasuryStore } from './treasury-store.js';

/** Everything that Treasury answers beyond the contract. */
export function treasuryResolvers(store: TreasuryStore): ResolverMap {
  const maps: readonly Resolvers[] = [caseResolvers(store), scanResolvers(store)];
  return mergeResolvers(...(maps as readonly ResolverMap[]));
}
