import { LARGEST_PAGE } from '../../contract/connections/page-size.js';
import { inputError } from '../../contract/graph/input-error.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { OmbContext } from '../omb-context.js';
import type { NodeInOmb } from './read-nodes.js';

/** Anything by its identifier. */
export const nodeResolvers = {
  Query: {
    node: (_, { id }, context) => seen(id, context),
    nodes: (_, { ids }, context) => {
      if (ids.length < 1 || ids.length > LARGEST_PAGE) {
        throw inputError(
          'IDS_OUT_OF_RANGE',
          `"ids" must name from 1 to ${LARGEST_PAGE} nodes, but named ${ids.length}.`,
        );
      }
      return Promise.all(ids.map((id) => seen(id, context)));
    },
  },
} satisfies Resolvers;

/** Loads a node, and says what of it is above public. */
async function seen(id: string, { nodes, disclosure }: OmbContext): Promise<NodeInOmb | null> {
  const node = await nodes.load(id);
  if (node !== null && 'marking' in node) disclosure.saw(id, node.marking);
  return node;
}
