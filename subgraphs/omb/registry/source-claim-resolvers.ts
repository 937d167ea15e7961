import type { Resolvers } from '../generated/resolver-types.js';
import { listSourceClaims } from './list-source-claims.js';

/** What sources say about the order, each set against its text. */
export const sourceClaimResolvers = {
  Query: { sourceClaims: (_, request) => listSourceClaims(request) },
  SourceClaimConnection: { totalCount: ({ totalCount }) => totalCount() },
  SourceClaim: { directives: ({ citations }) => citations.map((citation) => ({ citation })) },
} satisfies Resolvers;
