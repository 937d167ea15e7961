import { countOf } from '../../contract/connections/connection.js';
import { listEngagements } from '../engagements/list-engagements.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { NsaStore } from '../nsa-store.js';
import { designationFact } from './designation-fact.js';
import { listFrontierModels } from './list-frontier-models.js';

/** Models under development, as far as each caller may know of them. */
export function frontierModelResolvers(store: NsaStore) {
  return {
    Query: {
      frontierModels: (_, page, context) => listFrontierModels(store, page, context),
      frontierModel: (_, { id }, { frontierModels }) => frontierModels.load(id),
      designationFact: (_, { frontierModel }, context) =>
        designationFact(store, frontierModel, context),
    },
    FrontierModel: {
      __resolveReference: ({ id }, { frontierModels }) => frontierModels.load(id),
      id: ({ _id }) => _id,
      stage: () => 'UNDER_DEVELOPMENT' as const,
      engagements: ({ _id }, page, context) =>
        listEngagements(store, { ...page, filter: { frontierModel: [_id] } }, context),
    },
    FrontierModelConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
