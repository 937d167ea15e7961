import { z } from 'zod';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { updateRecord, type Changes } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { changesOneOf, idInput, updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { actorOf } from '../../contract/writing/write-request.js';
import type { DojStore } from '../doj-store.js';
import { docketInput } from '../public-cases/public-case-inputs.js';
import { publicCaseId, type PublicCaseRecord } from '../public-cases/public-case-record.js';
import { ACKNOWLEDGED_AS, REFERRAL_STATES } from './referral-lifecycle.js';
import { referralKind } from './referral-kind.js';
import { DECLINATION_REASONS, DOJ_COMPONENTS, type ReferralRecord } from './referral-record.js';
import { stepRules } from './step-rules.js';
import { sealChange } from './seal-change.js';

const updateReferralInput = z
  .object({
    ...updateFields,
    state: z.enum(REFERRAL_STATES).nullish(),
    component: z.enum(DOJ_COMPONENTS).nullish(),
    declination: z.enum(DECLINATION_REASONS).nullish(),
    publicCase: idInput.nullish(),
    sealedDocket: docketInput.nullish(),
    sealLifted: z.boolean().nullish(),
  })
  .refine(...changesOneOf('state', 'component', 'publicCase', 'sealedDocket', 'sealLifted'));
export type UpdateReferralInput = z.infer<typeof updateReferralInput>;

/** A step of a referral within DOJ, or why it is none. */
export function updateReferral(store: DojStore): Prepare<ReferralRecord> {
  const { publicCases } = store;
  return updateRecord(referralKind(store), {
    name: 'updateReferral',
    input: updateReferralInput,
    right: 'HANDLE_REFERRAL',
    authority: '4',
    // Every referral is DOJ's alone, so the right is asked before any is read.
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'DOJ'),
    change: async (before, input, { context, work, today }) => {
      const caseId = input.publicCase ?? before.publicCase;
      const publicCase = caseId === null ? null : await work.read(publicCases, caseId);
      const sealed = input.sealedDocket ?? null;
      const published =
        sealed === null
          ? null
          : await work.read(publicCases, publicCaseId(before.district, sealed));
      const verdict = stepRules({ before, input, publicCase, isPublished: published !== null });
      if (verdict !== null) return refused(verdict);
      await sealChange(work, store, before, input, actorOf(context.principal));
      return done(changesOf(before, input, publicCase, today));
    },
  });
}

function changesOf(
  before: ReferralRecord,
  { state, component, declination, sealedDocket, sealLifted }: UpdateReferralInput,
  publicCase: PublicCaseRecord | null,
  on: CalendarDate,
): Changes<ReferralRecord> {
  const after = state ?? before.state;
  return {
    state: after,
    acknowledgedState: ACKNOWLEDGED_AS[after],
    steps: state == null ? before.steps : [...before.steps, { state: after, on }],
    component: component ?? before.component,
    declination: declination ?? before.declination,
    publicCase: publicCase?._id ?? null,
    outcome: after === 'RESOLVED' ? (publicCase?.outcome ?? null) : null,
    sealedDocket: sealLifted === true ? null : (sealedDocket ?? before.sealedDocket),
  };
}
