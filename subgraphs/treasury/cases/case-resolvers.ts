import { countOf } from '../../contract/connections/connection.js';
import { change } from '../../contract/writing/change.js';
import { underEmbargo } from '../embargoes/under-embargo.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { TreasuryStore } from '../treasury-store.js';
import { isPastTimeline, timelineOn } from './case-timeline.js';
import { listCases } from './list-cases.js';
import { submitCase } from './submit-case.js';
import { updateCase } from './update-case.js';
import { withdrawCase } from './withdraw-case.js';

/** Cases of the clearinghouse: for those who take part in them, and for officials by their marking. */
export function caseResolvers(store: TreasuryStore) {
  const name = 'clearinghouseCase';
  return {
    Query: {
      clearinghouseCases: (_, request, context) => listCases(store, request, context),
      clearinghouseCase: (_, { id }, { cases }) => cases.load(id),
    },
    Mutation: {
      submitTreasuryCase: change('submitCase', name, submitCase(store)),
      updateTreasuryCase: change('updateCase', name, updateCase(store)),
      withdrawTreasuryCase: change('withdrawCase', name, withdrawCase(store)),
    },
    Vulnerability: {
      __resolveReference: ({ cveId }) => ({ cveId }),
      clearinghouseCases: ({ cveId }, request, context) =>
        listCases(store, { ...request, filter: { cve: [cveId] } }, context),
    },
    ClearinghouseCase: {
      __resolveReference: ({ id }, { cases }) => cases.load(id),
      id: ({ _id }) => _id,
      directive: () => ({ citation: '2(d)' }),
      summary: (record, _, context, info) => underEmbargo(record.summary, record, context, info),
      vulnerabilities: ({ cveIds }) => cveIds.map((cveId) => ({ cveId })),
      timeline: (record, _, { today }) => timelineOn(record, today),
      pastTimeline: (record, _, { today }) => isPastTimeline(record, record.state, today),
      duplicateOf: ({ duplicateOf }, _, { cases }) =>
        duplicateOf === null ? null : cases.load(duplicateOf),
    },
    ClearinghouseCaseConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
