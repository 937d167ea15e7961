import { z } from 'zod';
import { isAfter } from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { createRecord } from '../../contract/records/create-record.js';
import { stageChange } from '../../contract/records/stage-change.js';
import { changed, updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import {
  calendarDateInput,
  changeFields,
  idInput,
  updateFields,
} from '../../contract/writing/input-schemas.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { noEngagement } from '../designations/create-designation.js';
import { stillShown } from '../designations/update-designation.js';
import type { EngagementState } from '../engagements/engagement-lifecycle.js';
import { goesOn } from '../engagements/engagement-step.js';
import { frontierModelKind } from '../frontier-models/frontier-model-record.js';
import { DEVELOPERS_INFORMATION } from '../handling.js';
import type { NsaStore } from '../nsa-store.js';
import {
  assessmentKind,
  ASSESSMENT_STATES,
  ASSESSMENT_TRANSITIONS,
  type AssessmentRecord,
} from './assessment-record.js';

const UNDER = { right: 'RECORD_ASSESSMENT', authority: '3(a)' };

const createAssessmentInput = z.object({ engagement: idInput, ...changeFields });

/** Records that the model of an engagement is being assessed. */
export function createAssessment(store: NsaStore): Prepare<AssessmentRecord> {
  return (raw, context) => {
    // Made here, because the model keeps a list of them.
    const id = `NSA:assessment:${context.newId()}`;
    return createRecord<AssessmentRecord, z.infer<typeof createAssessmentInput>>(
      assessmentKind(store),
      {
        ...UNDER,
        name: 'createAssessment',
        input: createAssessmentInput,
        agency: 'NSA',
        idOf: () => id,
        reads: ({ engagement }) => [recordKey(store.engagements, engagement)],
        may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'NSA'),
        make: async (input, { work, now }) => {
          const engagement = await work.read(store.engagements, input.engagement);
          const model =
            engagement && (await work.read(store.frontierModels, engagement.frontierModel));
          if (engagement === null || model === null) return refused(noEngagement(input.engagement));
          const verdict = firstRefusal(
            () => goesOn(engagement, 'engagement'),
            () => isBegun(engagement.state),
          );
          if (verdict !== null) return refused(verdict);
          const after = changed(model, { assessments: [...model.assessments, id] }, now);
          stageChange(work, frontierModelKind(store), { before: model, after }, UNDER, context);
          return done({
            engagement: engagement._id,
            frontierModel: model._id,
            state: 'UNDER_WAY',
            completedOn: null,
            shareGrants: [],
            withdrawn: false,
            released: [],
            marking: DEVELOPERS_INFORMATION,
          });
        },
      },
    )(raw, context);
  };
}

function isBegun(state: EngagementState): Verdict {
  if (state !== 'INQUIRY' && state !== 'TERMS_AGREED') return null;
  const message = `A model is assessed once benchmarking has begun, and this engagement is ${state}.`;
  return refuse('SKIPPED_STATE', message, 'engagement');
}

const updateAssessmentInput = z.object({
  ...updateFields,
  state: z.enum(ASSESSMENT_STATES),
  completedOn: calendarDateInput.nullish(),
});

/** Records that an assessment is completed. */
export function updateAssessment(store: NsaStore): Prepare<AssessmentRecord> {
  return updateRecord(assessmentKind(store), {
    ...UNDER,
    name: 'updateAssessment',
    input: updateAssessmentInput,
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'NSA'),
    change: (before, { state, completedOn }, { today }) => {
      const verdict = firstRefusal(
        () => stillShown(before),
        () => isNextState(ASSESSMENT_TRANSITIONS, before.state, state),
        () =>
          completedOn != null && isAfter(completedOn, today)
            ? refuse('INPUT_INVALID', `"completedOn" is not after today, ${today}.`, 'completedOn')
            : null,
      );
      if (verdict !== null) return refused(verdict);
      return done({ state, completedOn: completedOn ?? today });
    },
  });
}
