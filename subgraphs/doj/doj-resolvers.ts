import { mergeResolvers, type ResolverMap } from '../contract/graph/resolver-map.js';
import type { NamedPower } from '../contract/powers/power.js';
import { districtResolvers } from './districts/district-resolvers.js';
import type { DojStore } from './doj-store.js';
import { priorityResolvers } from './enforcement-priorities/priority-resolvers.js';
import type { Resolvers } from './generated/resolver-types.js';
import { publicCaseResolvers } from './public-cases/public-case-resolvers.js';
import { referralResolvers } from './referrals/referral-resolvers.js';
import { statuteResolvers } from './statutes/statute-resolvers.js';

/** Everything that DOJ answers beyond the contract. */
export function dojResolvers(store: DojStore, decision: NamedPower): ResolverMap {
  const maps: readonly Resolvers[] = [
    statuteResolvers,
    districtResolvers,
    publicCaseResolvers(store),
    referralResolvers(store),
    priorityResolvers(store, decision),
  ];
  return mergeResolvers(...(maps as readonly ResolverMap[]));
}
