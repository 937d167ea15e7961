import { countOf } from '../../contract/connections/connection.js';
import { change } from '../../contract/writing/change.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { PLACEMENT_ENDS } from '../hiring-counts/hiring-counts-record.js';
import type { OpmStore } from '../opm-store.js';
import { createPlacement } from './create-placement.js';
import { listPlacements } from './list-placements.js';
import type { PlacementCounter } from './placement-counter.js';
import { stillPlaced } from './placement-record.js';
import { updatePlacement } from './update-placement.js';

/** Placements: all of them for OPM, an agency's own for the agency, protected counts for everyone. */
export function placementResolvers(store: OpmStore, counter: PlacementCounter) {
  return {
    Query: {
      placements: (_, request, context) => listPlacements(store, request, context),
      placementCounts: (_, { quarter }, context, info) => counter.counts(quarter, context, info),
    },
    Mutation: {
      createOPMPlacement: change('createPlacement', 'placement', createPlacement(store)),
      updateOPMPlacement: change('updatePlacement', 'placement', updatePlacement(store)),
    },
    Placement: {
      id: ({ _id }) => _id,
      pathway: ({ pathway }, _, { pathways }) => pathways.load(pathway),
      agency: ({ host }) => host,
      directive: ({ directive }) => ({ citation: directive }),
      ends: ({ ends }) => PLACEMENT_ENDS.map((end) => ({ end, count: ends[end] })),
      stillPlaced,
    },
    PlacementsOfDirective: { directive: ({ key }) => ({ citation: key }) },
    PlacementsOfRole: { category: ({ key }) => key },
    PlacementConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
