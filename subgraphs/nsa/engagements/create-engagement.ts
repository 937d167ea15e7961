import { z } from 'zod';
import { quarterOf } from '../../contract/dates/calendar-quarter.js';
import { refuse } from '../../contract/graph/refusal.js';
import { audienceOf } from '../../contract/policy/audience.js';
import { ownOrganization } from '../../contract/policy/own-organization.js';
import { alreadyThere } from '../../contract/records/already-there.js';
import { createRecord } from '../../contract/records/create-record.js';
import { stageChange } from '../../contract/records/stage-change.js';
import { changed } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { idempotencyKeyInput, text } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import {
  frontierModelId,
  frontierModelKind,
  type FrontierModelRecord,
} from '../frontier-models/frontier-model-record.js';
import { DEVELOPERS_INFORMATION } from '../handling.js';
import type { NsaStore } from '../nsa-store.js';
import { developerUeiInput } from './developer-uei.js';
import { isFinal } from './engagement-lifecycle.js';
import { engagementKind, type EngagementRecord } from './engagement-record.js';

const createEngagementInput = z.object({
  modelAlias: text(100),
  developerUei: developerUeiInput.nullish(),
  idempotencyKey: idempotencyKeyInput,
});

const UNDER = { right: 'TAKE_PART', authority: '3(b)(i)' };

/** A developer begins an engagement, and nobody else can. */
export function createEngagement(store: NsaStore): Prepare<EngagementRecord> {
  return (raw, context) => {
    const developer = ownOrganization(context.principal);
    // Made here, because the model names its engagement.
    const id = `NSA:engagement:${context.newId()}`;
    return createRecord<EngagementRecord, z.infer<typeof createEngagementInput>>(
      engagementKind(store),
      {
        ...UNDER,
        name: 'createEngagement',
        input: createEngagementInput,
        agency: 'NSA',
        idOf: () => id,
        may: (_, { policy, principal }) => policy.mayTakePart(principal),
        make: async ({ modelAlias, developerUei }, { work, now, today }) => {
          // Whoever may take part has an organization; the question tells the compiler so.
          if (developer === null) return refused(noOrganization());
          const modelId = frontierModelId(developer, modelAlias);
          const model = await work.read(store.frontierModels, modelId);
          const earlier = model && (await work.read(store.engagements, model.engagement));
          if (earlier !== null && !isFinal(earlier.state)) {
            return refused(alreadyThere('engagement', earlier, context));
          }
          const after: FrontierModelRecord =
            model === null
              ? newModel(modelId, developer, modelAlias, id, now)
              : changed(model, { engagement: id, withdrawn: false }, now);
          const states = { before: model, after };
          stageChange(work, frontierModelKind(store), states, UNDER, context);
          return done({
            developer,
            developerUei: developerUei ?? null,
            modelAlias,
            frontierModel: modelId,
            state: 'INQUIRY',
            steps: [{ state: 'INQUIRY', on: today }],
            quarter: quarterOf(today),
            evaluationAccess: [],
            accessSessions: 0,
            parties: [developer],
            marking: DEVELOPERS_INFORMATION,
          });
        },
      },
    )(raw, context);
  };
}

function newModel(
  _id: string,
  developer: string,
  modelAlias: string,
  engagement: string,
  now: Date,
): FrontierModelRecord {
  return {
    _id,
    version: 1,
    agency: 'NSA',
    developer,
    modelAlias,
    engagement,
    designation: null,
    designations: [],
    assessments: [],
    withdrawn: false,
    parties: [developer],
    marking: DEVELOPERS_INFORMATION,
    audience: audienceOf(DEVELOPERS_INFORMATION, 'NSA'),
    createdAt: now,
    updatedAt: now,
  };
}

function noOrganization() {
  return refuse('NOT_AUTHORIZED', 'Use a token of the role developer that names the organization.');
}
