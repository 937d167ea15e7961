import { z } from 'zod';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { createRecord } from '../../contract/records/create-record.js';
import { stageChange } from '../../contract/records/stage-change.js';
import { changed } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { changeFields, idInput } from '../../contract/writing/input-schemas.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { EngagementState } from '../engagements/engagement-lifecycle.js';
import type { EngagementRecord } from '../engagements/engagement-record.js';
import { goesOn } from '../engagements/engagement-step.js';
import { frontierModelKind } from '../frontier-models/frontier-model-record.js';
import { DEVELOPERS_INFORMATION } from '../handling.js';
import type { NsaStore } from '../nsa-store.js';
import { READINGS } from '../threshold-determinations/threshold-lifecycle.js';
import { thresholdInForce } from '../threshold-determinations/threshold-in-force.js';
import { designationKind, type DesignationRecord } from './designation-record.js';
import { isUnderLatest } from './is-under-latest.js';

const createDesignationInput = z.object({
  engagement: idInput,
  threshold: idInput,
  reading: z.enum(READINGS),
  ...changeFields,
});

const UNDER = { right: 'DRAFT_DETERMINATION', authority: '3(a)' };

/** Drafts a determination whether the model of an engagement meets the threshold. */
export function createDesignation(store: NsaStore): Prepare<DesignationRecord> {
  return (raw, context) => {
    // Made here, because the model keeps a list of them.
    const id = `NSA:designation:${context.newId()}`;
    return createRecord<DesignationRecord, z.infer<typeof createDesignationInput>>(
      designationKind(store),
      {
        ...UNDER,
        name: 'createDesignation',
        input: createDesignationInput,
        agency: 'NSA',
        idOf: () => id,
        reads: ({ engagement, threshold }) => [
          recordKey(store.engagements, engagement),
          recordKey(store.thresholds, threshold),
        ],
        may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'NSA'),
        make: async (input, { work, now }) => {
          const engagement = await work.read(store.engagements, input.engagement);
          if (engagement === null) return refused(noEngagement(input.engagement));
          const threshold = await work.read(store.thresholds, input.threshold);
          const model = await work.read(store.frontierModels, engagement.frontierModel);
          if (model === null) return refused(noEngagement(input.engagement));
          const verdict = firstRefusal(
            () => goesOn(engagement, 'engagement'),
            () => wasEvaluated(engagement),
            () => isUnderLatest(engagement, model, 'engagement'),
            () => thresholdInForce(threshold, input.threshold, 'threshold'),
          );
          if (verdict !== null) return refused(verdict);
          const after = changed(model, { designations: [...model.designations, id] }, now);
          stageChange(work, frontierModelKind(store), { before: model, after }, UNDER, context);
          return done({
            engagement: engagement._id,
            frontierModel: model._id,
            threshold: input.threshold,
            reading: input.reading,
            state: 'DRAFT',
            finding: null,
            decidedOn: null,
            consulted: [],
            withdrawn: false,
            released: [],
            marking: DEVELOPERS_INFORMATION,
          });
        },
      },
    )(raw, context);
  };
}

/** An engagement that is named and is not there. */
export function noEngagement(id: string) {
  return refuse('NOT_FOUND', `There is no engagement ${id} here.`, 'engagement');
}

const NOT_YET: readonly EngagementState[] = ['INQUIRY', 'TERMS_AGREED', 'BENCHMARKING'];

function wasEvaluated({ state }: EngagementRecord): Verdict {
  if (!NOT_YET.includes(state)) return null;
  const message = `Whether a model is covered is determined once its evaluation is over; this is ${state}.`;
  return refuse('SKIPPED_STATE', message, 'engagement');
}
