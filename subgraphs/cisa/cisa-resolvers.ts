import { mergeResolvers, type ResolverMap } from '../contract/graph/resolver-map.js';
import { accessProgramResolvers } from './access-programs/access-program-resolvers.js';
import { instrumentResolvers } from './binding-operational-directives/instrument-resolvers.js';
import type { NamedPower } from '../contract/powers/power.js';
import type { CisaStore } from './cisa-store.js';
import { defensiveProgramResolvers } from './defensive-programs/defensive-program-resolvers.js';
import { frontierModelResolvers } from './frontier-models/frontier-model-resolvers.js';
import type { Resolvers } from './generated/resolver-types.js';
import { modelOfferResolvers } from './model-offers/model-offer-resolvers.js';
import { remediationTimelineResolvers } from './remediation-timelines/remediation-timeline-resolvers.js';
import { trustedPartnerResolvers } from './trusted-partners/partner-resolvers.js';
import { requiredActionResolvers } from './required-actions/required-action-resolvers.js';
import { vulnerabilityResolvers } from './vulnerabilities/vulnerability-resolvers.js';

/** The named powers that CISA has beside those of every agency. */
export interface CisaPowers {
  readonly decision: NamedPower;
  readonly release: NamedPower;
}

/** Everything that CISA answers beyond the contract. */
export function cisaResolvers(store: CisaStore, powers: CisaPowers): ResolverMap {
  const maps: readonly Resolvers[] = [
    remediationTimelineResolvers,
    vulnerabilityResolvers(store),
    instrumentResolvers(store, powers.decision),
    requiredActionResolvers(store, powers.release),
    defensiveProgramResolvers(store),
    accessProgramResolvers(store),
    modelOfferResolvers(store),
    trustedPartnerResolvers(store),
    frontierModelResolvers(store),
  ];
  return mergeResolvers(...(maps as readonly ResolverMap[]));
}
