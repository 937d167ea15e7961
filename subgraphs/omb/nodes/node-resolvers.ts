import { LARGEST_PAGE } from '../../contract/connections/page-size.js';
import { inputError } from '../../contract/graph/input-error.js';
import type { Resolvers } from '../generated/resolver-types.js';

/** Anything by its identifier. */
export const nodeResolvers = {
  Query: {
    node: (_, { id }, { nodes }) => nodes(null).load(id),
    nodes: (_, { ids }, { nodes }) => {
      if (ids.length < 1 || ids.length > LARGEST_PAGE) {
        throw inputError(
          'IDS_OUT_OF_RANGE',
          `"ids" must name from 1 to ${LARGEST_PAGE} nodes, but named ${ids.length}.`,
        );
      }
      return Promise.all(ids.map((id) => nodes(null).load(id)));
    },
  },
} satisfies Resolvers;
