import { z } from 'zod';
import { isBefore, type CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { createRecord } from '../../contract/records/create-record.js';
import { stageChange } from '../../contract/records/stage-change.js';
import { changed } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import {
  calendarDateInput,
  changeFields,
  idInput,
  markingInput,
} from '../../contract/writing/input-schemas.js';
import { markingOf } from '../../contract/writing/may-mark.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { assessmentKind, type AssessmentRecord } from '../assessments/assessment-record.js';
import { stillShown } from '../designations/update-designation.js';
import { DEVELOPERS_INFORMATION } from '../handling.js';
import type { NsaStore } from '../nsa-store.js';
import {
  ONWARD_SHARING,
  RECIPIENT_KINDS,
  SHARE_FORMS,
  SHARE_SCOPES,
  shareGrantKind,
  type ShareGrantRecord,
} from './share-grant-record.js';

const createShareGrantInput = z.object({
  assessment: idInput,
  recipientOrganization: idInput,
  recipientKind: z.enum(RECIPIENT_KINDS),
  scope: z.enum(SHARE_SCOPES),
  form: z.enum(SHARE_FORMS),
  markingAtShare: markingInput.nullish(),
  expiresOn: calendarDateInput.nullish(),
  onwardSharing: z.enum(ONWARD_SHARING),
  ...changeFields,
});

const UNDER = { right: 'RECORD_ASSESSMENT', authority: '3(a)' };

/** Records that a completed assessment is shared, under the authority of the office that the token names. */
export function createShareGrant(store: NsaStore): Prepare<ShareGrantRecord> {
  return (raw, context) => {
    // Made here, because the assessment keeps a list of them.
    const id = `NSA:shareGrant:${context.newId()}`;
    const { office } = context.principal;
    return createRecord<ShareGrantRecord, z.infer<typeof createShareGrantInput>>(
      shareGrantKind(store),
      {
        ...UNDER,
        name: 'createShareGrant',
        input: createShareGrantInput,
        agency: 'NSA',
        idOf: () => id,
        reads: ({ assessment }) => [recordKey(store.assessments, assessment)],
        may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'NSA'),
        make: async (input, { work, now, today }) => {
          const assessment = await work.read(store.assessments, input.assessment);
          if (assessment === null) return refused(noAssessment(input.assessment));
          const verdict = firstRefusal(
            () => stillShown(assessment),
            () => isCompleted(assessment),
            () => endsLater(input.expiresOn, today),
          );
          if (verdict !== null) return refused(verdict);
          if (office === null) return refused(noOffice());
          const after = changed(assessment, { shareGrants: [...assessment.shareGrants, id] }, now);
          const states = { before: assessment, after };
          stageChange(work, assessmentKind(store), states, UNDER, context);
          return done({
            assessment: assessment._id,
            recipientOrganization: input.recipientOrganization,
            recipientKind: input.recipientKind,
            scope: input.scope,
            form: input.form,
            markingAtShare: markingOf(input.markingAtShare),
            authorizingOfficial: office,
            grantedAt: now,
            expiresOn: input.expiresOn ?? null,
            revokedAt: null,
            acknowledgedAt: null,
            onwardSharing: input.onwardSharing,
            withdrawn: false,
            parties: [input.recipientOrganization],
            marking: DEVELOPERS_INFORMATION,
          });
        },
      },
    )(raw, context);
  };
}

function noAssessment(id: string) {
  return refuse('NOT_FOUND', `There is no assessment ${id} here.`, 'assessment');
}

function noOffice() {
  const message = 'Sharing rests on the authority of an office. Use a token that names one.';
  return refuse('NOT_AUTHORIZED', message);
}

function isCompleted({ state }: AssessmentRecord): Verdict {
  if (state === 'COMPLETED') return null;
  return refuse('SKIPPED_STATE', 'An assessment is shared once it is completed.', 'assessment');
}

function endsLater(expiresOn: CalendarDate | null | undefined, today: CalendarDate): Verdict {
  if (expiresOn == null || !isBefore(expiresOn, today)) return null;
  return refuse('INPUT_INVALID', `"expiresOn" is not before today, ${today}.`, 'expiresOn');
}
