import { mergeResolvers, type ResolverMap } from '../contract/graph/resolver-map.js';
import { agencyResolvers } from './agencies/agency-resolvers.js';
import type { Resolvers } from './generated/resolver-types.js';
import { ledgerResolvers } from './ledger/ledger-resolvers.js';
import { dependencyResolvers } from './registry/dependency-resolvers.js';
import { directiveResolvers } from './registry/directive-resolvers.js';
import { leadResolvers } from './registry/lead-resolvers.js';
import { orderResolvers } from './registry/order-resolvers.js';
import { partyResolvers } from './registry/party-resolvers.js';
import { sourceClaimResolvers } from './registry/source-claim-resolvers.js';

const maps: readonly Resolvers[] = [
  agencyResolvers,
  orderResolvers,
  directiveResolvers,
  leadResolvers,
  partyResolvers,
  dependencyResolvers,
  sourceClaimResolvers,
  ledgerResolvers,
];

/** Everything that OMB answers beyond the contract. */
export const ombResolvers: ResolverMap = mergeResolvers(...(maps as readonly ResolverMap[]));
