import { mergeResolvers, type ResolverMap } from '../contract/graph/resolver-map.js';
import { caseResolvers } from './cases/case-resolvers.js';
import { countResolvers } from './counts/count-resolvers.js';
import { distributionResolvers } from './distributions/distribution-resolvers.js';
import { earlyAccessResolvers } from './early-access/early-access-resolvers.js';
import { embargoResolvers } from './embargoes/embargo-resolvers.js';
import { fixResolvers } from './fixes/fix-resolvers.js';
import type { Resolvers } from './generated/resolver-types.js';
import { participantResolvers } from './participants/participant-resolvers.js';
import { scanResolvers } from './scan-declarations/scan-resolvers.js';
import type { TreasuryStore } from './treasury-store.js';
import { vendorStatusResolvers } from './vendor-statuses/vendor-status-resolvers.js';

/** Everything that Treasury answers beyond the contract. */
export function treasuryResolvers(store: TreasuryStore): ResolverMap {
  const maps: readonly Resolvers[] = [
    caseResolvers(store),
    participantResolvers(store),
    embargoResolvers(store),
    vendorStatusResolvers(store),
    fixResolvers(store),
    distributionResolvers(store),
    scanResolvers(store),
    earlyAccessResolvers(store),
    countResolvers(store),
  ];
  return mergeResolvers(...(maps as readonly ResolverMap[]));
}
