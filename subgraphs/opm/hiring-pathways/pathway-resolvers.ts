import { reveal } from '../../contract/audit/reveal.js';
import { countOf } from '../../contract/connections/connection.js';
import { change } from '../../contract/writing/change.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { PERSONS } from '../hiring-counts/hiring-counts-record.js';
import type { OpmStore } from '../opm-store.js';
import { isExpired } from './authority.js';
import { createPathway } from './create-pathway.js';
import { expansionOf, isExpanded } from './expansion.js';
import { listPathways } from './list-pathways.js';
import { onboardsSince } from './onboards-since.js';
import { updatePathway } from './update-pathway.js';

/** Hiring pathways: read by everyone, kept by OPM. */
export function pathwayResolvers(store: OpmStore) {
  const name = 'hiringPathway';
  return {
    Query: {
      hiringPathways: (_, request, context) => listPathways(store, request, context),
      hiringPathway: (_, { id }, { pathways }) => pathways.load(id),
    },
    Mutation: {
      createOPMHiringPathway: change('createPathway', name, createPathway(store)),
      updateOPMHiringPathway: change('updatePathway', name, updatePathway(store)),
    },
    HiringPathway: {
      id: ({ _id }) => _id,
      directive: () => ({ citation: '2(f)' }),
      hiringPaths: ({ hiringPaths }) => hiringPaths ?? [],
      expansion: (pathway) => pathway,
      counts: async ({ _id }, _, context, info) => {
        const value = await context.hiringCounts.load(_id);
        return reveal({ value, marking: PERSONS, record: value._id, agency: 'OPM' }, context, info);
      },
    },
    HiringAuthority: {
      isExpired: (authority, _, { today }) => isExpired(authority, today),
    },
    HiringExpansion: {
      since: ({ baseline }) => baseline.asOf,
      isExpanded: (pathway) => isExpanded(expansionOf(pathway)),
      seats: (pathway) => expansionOf(pathway).seats,
      authorities: (pathway) => expansionOf(pathway).authorities,
      grades: (pathway) => expansionOf(pathway).grades,
      series: (pathway) => expansionOf(pathway).series,
      agencies: (pathway) => expansionOf(pathway).agencies,
      onboards: async ({ _id }, _, context, info) =>
        onboardsSince(await context.hiringCounts.load(_id), context, info),
    },
    HiringPathwayConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
