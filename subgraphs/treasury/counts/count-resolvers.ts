import type { Resolvers } from '../generated/resolver-types.js';
import type { TreasuryStore } from '../treasury-store.js';
import { CaseCounter } from './case-counter.js';
import { listedCases } from './listed-cases.js';
import { overdueCases } from './overdue-cases.js';

/** Counts of cases: protected for everyone, and of what they may list for those who may. */
export function countResolvers({ cases }: TreasuryStore) {
  const counter = new CaseCounter(cases);
  return {
    Query: {
      clearinghouseCounts: (_, { quarter }, context, info) =>
        counter.counts(quarter, context, info),
      overdueClearinghouseCases: (_, _request, context) => overdueCases(cases, context),
      listedClearinghouseCases: (_, _request, context) => listedCases(cases, context),
    },
  } satisfies Resolvers;
}
