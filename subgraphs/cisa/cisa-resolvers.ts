import { mergeResolvers, type ResolverMap } from '../contract/graph/resolver-map.js';
import { accessProgramResolvers } from './access-programs/access-program-resolvers.js';
import type { CisaStore } from './cisa-store.js';
import { defensiveProgramResolvers } from './defensive-programs/defensive-program-resolvers.js';
import { frontierModelResolvers } from './frontier-models/frontier-model-resolvers.js';
import type { Resolvers } from './generated/resolver-types.js';
import { modelOfferResolvers } from './model-offers/model-offer-resolvers.js';
import { remediationTimelineResolvers } from './remediation-timelines/remediation-timeline-resolvers.js';
import { trustedPartnerResolvers } from './trusted-partners/partner-resolvers.js';
import { vulnerabilityResolvers } from './vulnerabilities/vulnerability-resolvers.js';

/** Everything that CISA answers beyond the contract. */
export function cisaResolvers(store: CisaStore): ResolverMap {
  const maps: readonly Resolvers[] = [
    remediationTimelineResolvers,
    vulnerabilityResolvers(store),
    defensiveProgramResolvers(store),
    accessProgramResolvers(store),
    modelOfferResolvers(store),
    trustedPartnerResolvers(store),
    frontierModelResolvers(store),
  ];
  return mergeResolvers(...(maps as readonly ResolverMap[]));
}
