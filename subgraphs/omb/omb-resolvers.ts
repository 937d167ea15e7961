import { mergeResolvers, type ResolverMap } from '../contract/graph/resolver-map.js';
import type { NamedPower } from '../contract/powers/power.js';
import { agencyResolvers } from './agencies/agency-resolvers.js';
import type { Resolvers } from './generated/resolver-types.js';
import { eventResolvers } from './events/event-resolvers.js';
import { grantResolvers } from './grants/grant-resolvers.js';
import type { GrantStore } from './grants/grant-store.js';
import { nodeResolvers } from './nodes/node-resolvers.js';
import { blockingResolvers } from './blocking/blocking-resolvers.js';
import { dependencyResolvers } from './registry/dependency-resolvers.js';
import { directiveResolvers } from './registry/directive-resolvers.js';
import { historyResolvers } from './history/history-resolvers.js';
import { leadResolvers } from './registry/lead-resolvers.js';
import { orderResolvers } from './registry/order-resolvers.js';
import { partyResolvers } from './registry/party-resolvers.js';
import { sourceClaimResolvers } from './registry/source-claim-resolvers.js';
import { searchResolvers } from './search/search-resolvers.js';
import { snapshotResolvers } from './snapshots/snapshot-resolvers.js';
import { taskResolvers } from './tasks/task-resolvers.js';
import { viewerResolvers } from './viewer/viewer-resolvers.js';

const maps: readonly Resolvers[] = [
  agencyResolvers,
  orderResolvers,
  directiveResolvers,
  leadResolvers,
  partyResolvers,
  dependencyResolvers,
  sourceClaimResolvers,
  taskResolvers,
  eventResolvers,
  searchResolvers,
  blockingResolvers,
  nodeResolvers,
  historyResolvers,
  snapshotResolvers,
  viewerResolvers,
];

/** Everything that OMB answers beyond the contract. */
export function ombResolvers(grants: GrantStore, ruling: NamedPower): ResolverMap {
  const all: readonly Resolvers[] = [...maps, grantResolvers(grants, ruling)];
  return mergeResolvers(...(all as readonly ResolverMap[]));
}
