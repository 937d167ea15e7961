import type { Resolvers } from '../generated/resolver-types.js';
import { takeSnapshot } from './take-snapshot.js';

/** What a query said at a moment, to be cited. */
export const snapshotResolvers = {
  Query: { snapshot: (_, request, context, { schema }) => takeSnapshot(request, context, schema) },
} satisfies Resolvers;
