import { inputError } from '../../contract/graph/input-error.js';
import { isCitation } from '../../contract/order/citations.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { pastMoment } from '../ledger/past-moment.js';
import { moments } from './moments.js';
import { statusHistory } from './status-history.js';

/** How provisions stood at moments of the past. */
export const historyResolvers = {
  Query: {
    statusHistory: (_, { directive, from, to, interval }, context) => {
      if (!isCitation(directive)) {
        throw inputError(
          'CITATION_UNKNOWN',
          `"directive": the order has no provision ${directive}.`,
        );
      }
      const last = pastMoment(to, context.now) ?? context.now;
      return statusHistory(directive, moments(from, last, interval), context);
    },
  },
} satisfies Resolvers;
