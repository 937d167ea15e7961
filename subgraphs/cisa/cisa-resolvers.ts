import { mergeResolvers, type ResolverMap } from '../contract/graph/resolver-map.js';
import { instrumentResolvers } from './binding-operational-directives/instrument-resolvers.js';
import type { CisaStore } from './cisa-store.js';
import type { Resolvers } from './generated/resolver-types.js';
import { remediationTimelineResolvers } from './remediation-timelines/remediation-timeline-resolvers.js';
import { vulnerabilityResolvers } from './vulnerabilities/vulnerability-resolvers.js';

/** Everything that CISA answers beyond the contract. */
export function cisaResolvers(store: CisaStore): ResolverMap {
  const maps: readonly Resolvers[] = [
    remediationTimelineResolvers,
    vulnerabilityResolvers(store),
    instrumentResolvers(store),
  ];
  return mergeResolvers(...(maps as readonly ResolverMap[]));
}
