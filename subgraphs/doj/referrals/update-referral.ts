import { z } from 'zod';
import { calendarDateInNewYork } from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse } from '../../contract/graph/refusal.js';
import { isAtVersion } from '../../contract/store/expected-version.js';
import type { Prepare } from '../../contract/writing/change.js';
import { idInput, idempotencyKeyInput } from '../../contract/writing/input-schemas.js';
import { parseInput } from '../../contract/writing/parse-input.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { actorOf, idempotencyOf } from '../../contract/writing/write-request.js';
import type { DojStore } from '../doj-store.js';
import { docketInput } from '../public-cases/public-case-inputs.js';
import { publicCaseId, type PublicCaseRecord } from '../public-cases/public-case-record.js';
import { ACKNOWLEDGED_AS, REFERRAL_STATES } from './referral-lifecycle.js';
import {
  DECLINATION_REASONS,
  DOJ_COMPONENTS,
  REFERRAL_KIND,
  type ReferralRecord,
} from './referral-record.js';
import { stepRules } from './step-rules.js';
import { sealChange } from './seal-change.js';

const CHANGEABLE = ['state', 'component', 'sealedDocket', 'sealLifted'] as const;

const updateReferralInput = z
  .object({
    id: idInput,
    expectedVersion: z.number().int(),
    state: z.enum(REFERRAL_STATES as [ReferralRecord['state']]).nullish(),
    component: z.enum(DOJ_COMPONENTS).nullish(),
    declination: z.enum(DECLINATION_REASONS).nullish(),
    publicCase: idInput.nullish(),
    sealedDocket: docketInput.nullish(),
    sealLifted: z.boolean().nullish(),
    idempotencyKey: idempotencyKeyInput,
  })
  .refine((input) => [...CHANGEABLE, 'publicCase' as const].some((field) => input[field] != null), {
    message: `changes nothing: give at least one of ${CHANGEABLE.join(', ')}`,
  });
export type UpdateReferralInput = z.infer<typeof updateReferralInput>;

/** A step of a referral within DOJ, or why it is none. */
export function updateReferral(store: DojStore): Prepare<ReferralRecord> {
  const { referrals, publicCases } = store;
  return (raw, { policy, principal }) => {
    const { input, refusal } = parseInput(updateReferralInput, raw);
    if (refusal !== null) return refusal;
    // Every referral is DOJ's alone, so the right is asked before any is read.
    const forbidden = policy.mayWriteKnowingAll(principal, 'DOJ');
    if (forbidden !== null) return forbidden;
    return {
      idempotency: idempotencyOf(principal, 'updateReferral', input),
      reads: [recordKey(referrals, input.id)],
      decide: async (work) => {
        const before = await work.read(referrals, input.id);
        if (before === null)
          return refused(refuse('NOT_FOUND', `There is no referral ${input.id} here.`, 'id'));
        const caseId = input.publicCase ?? before.publicCase;
        const publicCase = caseId === null ? null : await work.read(publicCases, caseId);
        const sealed = input.sealedDocket ?? null;
        const published =
          sealed === null
            ? null
            : await work.read(publicCases, publicCaseId(before.district, sealed));
        const verdict = firstRefusal(
          () => isAtVersion(before.version, input.expectedVersion),
          () => stepRules({ before, input, publicCase, isPublished: published !== null }),
        );
        if (verdict !== null) return refused(verdict);
        await sealChange(work, store, before, input, actorOf(principal));
        const after = applyStep(before, input, publicCase, work.now);
        return done(
          work.change(referrals, after, {
            kind: REFERRAL_KIND,
            agency: 'DOJ',
            actor: actorOf(principal),
            right: 'HANDLE_REFERRAL',
            authority: '4',
            from: before.state,
            to: after.state,
            reason: null,
            evidenceItems: [],
            marking: after.marking,
          }),
        );
      },
    };
  };
}

function applyStep(
  before: ReferralRecord,
  { state, component, declination, sealedDocket, sealLifted }: UpdateReferralInput,
  publicCase: PublicCaseRecord | null,
  now: Date,
): ReferralRecord {
  const after = state ?? before.state;
  const on = calendarDateInNewYork(now);
  return {
    ...before,
    version: before.version + 1,
    state: after,
    acknowledgedState: ACKNOWLEDGED_AS[after],
    steps: state == null ? before.steps : [...before.steps, { state: after, on }],
    component: component ?? before.component,
    declination: declination ?? before.declination,
    publicCase: publicCase?._id ?? null,
    outcome: after === 'RESOLVED' ? (publicCase?.outcome ?? null) : null,
    sealedDocket: sealLifted === true ? null : (sealedDocket ?? before.sealedDocket),
    updatedAt: now,
  };
}
