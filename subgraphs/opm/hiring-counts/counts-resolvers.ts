import { change } from '../../contract/writing/change.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { OpmStore } from '../opm-store.js';
import { PLACEMENT_ENDS, HIRING_STAGES } from './hiring-counts-record.js';
import { reportCount } from './report-count.js';

/** The counts of a pathway: OPM's alone. */
export function countsResolvers(store: OpmStore) {
  return {
    Mutation: {
      reportOPMHiringCount: change('reportCount', 'counts', reportCount(store)),
    },
    HiringCounts: {
      id: ({ _id }) => _id,
      byStage: ({ totals }) => HIRING_STAGES.map((stage) => ({ stage, count: totals[stage] })),
      placed: ({ totals }) => totals.PLACED,
      ends: ({ totals }) => PLACEMENT_ENDS.map((end) => ({ end, count: totals[end] })),
      reported: ({ counts }) => counts,
    },
  } satisfies Resolvers;
}
