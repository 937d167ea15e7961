import { countOf } from '../../contract/connections/connection.js';
import { withoutLeaveToRelease } from '../../contract/order/section-3c.js';
import { change } from '../../contract/writing/change.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { NsaStore } from '../nsa-store.js';
import { NSA_ALONE } from '../handling.js';
import { ifReleased } from '../releases/if-released.js';
import { listShareGrants } from '../share-grants/list-share-grants.js';
import { listAssessments } from './list-assessments.js';
import { createAssessment, updateAssessment } from './record-assessment.js';

/** Assessments: that there are some, for NSA; for everyone else what was released. */
export function assessmentResolvers(store: NsaStore) {
  return {
    Query: {
      assessments: (_, page, context) => listAssessments(store, page, context),
    },
    Mutation: {
      createNSAAssessment: change(
        'createAssessment',
        'assessment',
        withoutLeaveToRelease(createAssessment(store)),
      ),
      updateNSAAssessment: change(
        'updateAssessment',
        'assessment',
        withoutLeaveToRelease(updateAssessment(store)),
      ),
    },
    Assessment: {
      id: ({ _id }) => _id,
      frontierModel: ({ frontierModel }, _, { frontierModels, audiences }) =>
        audiences.includes(NSA_ALONE) ? frontierModels.load(frontierModel) : null,
      completedOn: (record, _, context, info) =>
        ifReleased(record, 'COMPLETED_ON', record.completedOn, context, info),
      shareGrants: ({ _id }, page, context) =>
        listShareGrants(store, { ...page, assessment: _id }, context),
    },
    AssessmentConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
