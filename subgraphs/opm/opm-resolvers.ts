import { mergeResolvers, type ResolverMap } from '../contract/graph/resolver-map.js';
import { cyberWorkforceResolvers } from './cyber-workforce/cyber-workforce-resolvers.js';
import type { Resolvers } from './generated/resolver-types.js';
import { countsResolvers } from './hiring-counts/counts-resolvers.js';
import { pathwayResolvers } from './hiring-pathways/pathway-resolvers.js';
import type { OpmStore } from './opm-store.js';
import { PlacementCounter } from './placements/placement-counter.js';
import { placementResolvers } from './placements/placement-resolvers.js';
import { PlacementTables } from './placements/placement-tables.js';

/** Everything that OPM answers beyond the contract. */
export function opmResolvers(store: OpmStore): ResolverMap {
  const counter = new PlacementCounter(new PlacementTables(store.placements));
  const maps: readonly Resolvers[] = [
    pathwayResolvers(store),
    countsResolvers(store),
    placementResolvers(store, counter),
    cyberWorkforceResolvers(counter),
  ];
  return mergeResolvers(...(maps as readonly ResolverMap[]));
}
