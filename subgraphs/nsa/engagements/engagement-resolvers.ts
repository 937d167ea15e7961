import { countOf } from '../../contract/connections/connection.js';
import { withoutLeaveToRelease } from '../../contract/order/section-3c.js';
import { change, type Prepare } from '../../contract/writing/change.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { NsaStore } from '../nsa-store.js';
import { sessionsOf } from './access-sessions.js';
import { createEngagement } from './create-engagement.js';
import { EngagementCounter } from './engagement-counter.js';
import type { EngagementRecord } from './engagement-record.js';
import { developerStep, nsaStep } from './engagement-step.js';
import { reportEvaluationAccess } from './evaluation-access.js';
import { listEngagements } from './list-engagements.js';
import { withdrawEngagement } from './withdraw-engagement.js';

/** Engagements: begun and ended by the developer, handled by NSA. */
export function engagementResolvers(store: NsaStore) {
  const step = (name: string, prepare: Prepare<EngagementRecord>) =>
    change(name, 'engagement', withoutLeaveToRelease(prepare));
  const counter = new EngagementCounter(store.engagements);
  return {
    Query: {
      engagements: (_, request, context) => listEngagements(store, request, context),
      engagementCounts: (_, { quarter }, context, info) => counter.counts(quarter, context, info),
    },
    Mutation: {
      createNSAEngagement: step('createEngagement', createEngagement(store)),
      submitNSAEngagementStep: step('submitEngagementStep', developerStep(store)),
      reportNSAEvaluationAccess: step('reportEvaluationAccess', reportEvaluationAccess(store)),
      withdrawNSAEngagement: step('withdrawEngagement', withdrawEngagement(store)),
      updateNSAEngagement: step('updateEngagement', nsaStep(store)),
    },
    Engagement: {
      id: ({ _id }) => _id,
      directive: () => ({ citation: '3(b)(i)' }),
      frontierModel: ({ frontierModel }, _, { frontierModels }) =>
        frontierModels.load(frontierModel),
      accessSessions: sessionsOf,
    },
    EngagementConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
