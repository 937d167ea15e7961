import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { calendarDateInNewYork } from '../../contract/dates/calendar-date.js';
import { quarterOf } from '../../contract/dates/calendar-quarter.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import type { AgencyId } from '../../contract/order/agencies.js';
import type { Prepare } from '../../contract/writing/change.js';
import { idInput, idempotencyKeyInput, list, text } from '../../contract/writing/input-schemas.js';
import { parseInput } from '../../contract/writing/parse-input.js';
import { done } from '../../contract/writing/write-command.js';
import { actorOf, idempotencyOf } from '../../contract/writing/write-request.js';
import { districtInput } from '../districts/district-input.js';
import type { DojStore } from '../doj-store.js';
import { AI_USES, SYSTEM_TARGETS } from '../statutes/ai-use.js';
import { areStatutes, statuteIds } from '../statutes/statute.js';
import { isOfSection4, mayBeReason } from './referral-rules.js';
import {
  DOJ_ALONE,
  LAW_ENFORCEMENT,
  REFERRAL_BASES,
  REFERRAL_KIND,
  REFERRAL_PREDICATES,
  type ReferralRecord,
} from './referral-record.js';

const submitReferralInput = z.object({
  agency: idInput.nullish(),
  statutes: list(idInput).min(1, 'must name a statute'),
  aiUse: list(z.enum(AI_USES)).nullish(),
  predicate: list(z.enum(REFERRAL_PREDICATES)).nullish(),
  target: z.enum(SYSTEM_TARGETS),
  district: districtInput,
  basis: z.enum(REFERRAL_BASES),
  // A reference has a digit and no blanks, so that nobody writes a person's name into it by habit.
  sourceCaseRef: text(200)
    .regex(/^(?=.*\d)[\w.:()-]+$/, 'must be a reference with a digit, without blanks: never a name')
    .nullish(),
  idempotencyKey: idempotencyKeyInput,
});
export type SubmitReferralInput = z.infer<typeof submitReferralInput>;

/** A new referral to DOJ, or why it is none. */
export function submitReferral({ referrals }: DojStore): Prepare<ReferralRecord> {
  return (raw, { policy, principal }) => {
    const { input, refusal } = parseInput(submitReferralInput, raw);
    if (refusal !== null) return refusal;
    const { agency } = principal;
    const forbidden = policy.maySubmitReferral(principal);
    // Whoever may submit acts for an agency; the second question tells the compiler so.
    if (forbidden !== null || agency === null) return forbidden ?? noAgency();
    const verdict = firstRefusal(
      () => isOwnAgency(input.agency, agency),
      () => mayBeReason(input),
      () => isOfSection4(input),
      () => areStatutes(input.statutes),
    );
    if (verdict !== null) return verdict;
    // Made outside of the transaction, which may run more than once.
    const id = `DOJ:${REFERRAL_KIND}:${randomUUID()}`;
    return {
      idempotency: idempotencyOf(principal, 'submitReferral', input),
      reads: [],
      decide: (work) => {
        const made = newReferral(id, agency, input, work.now);
        return done(
          work.change(referrals, made, {
            kind: REFERRAL_KIND,
            agency: 'DOJ',
            actor: actorOf(principal),
            right: 'SUBMIT_REFERRAL',
            authority: '4',
            from: null,
            to: made.state,
            reason: null,
            evidenceItems: [],
            marking: made.marking,
          }),
        );
      },
    };
  };
}

function noAgency() {
  return refuse('NOT_AUTHORIZED', 'A referral is an agency’s. Use a token that names one.');
}

function isOwnAgency(named: string | null | undefined, own: AgencyId): Verdict {
  if (named == null || named === own) return null;
  const message = `The token acts for ${own}. Leave "agency" out, or use a token of ${named}.`;
  return refuse('NOT_AUTHORIZED', message, 'agency');
}

function newReferral(
  _id: string,
  submittedBy: AgencyId,
  input: SubmitReferralInput,
  now: Date,
): ReferralRecord {
  const submittedOn = calendarDateInNewYork(now);
  return {
    _id,
    version: 1,
    audience: DOJ_ALONE,
    agency: 'DOJ',
    submittedBy,
    state: 'SUBMITTED',
    acknowledgedState: 'SUBMITTED',
    steps: [{ state: 'SUBMITTED', on: submittedOn }],
    submittedOn,
    quarter: quarterOf(submittedOn),
    statutes: statuteIds(input.statutes),
    aiUse: [...new Set(input.aiUse)],
    predicate: [...new Set(input.predicate)],
    target: input.target,
    district: input.district,
    basis: input.basis,
    sourceCaseRef: input.sourceCaseRef ?? null,
    component: null,
    declination: null,
    publicCase: null,
    outcome: null,
    sealedDocket: null,
    marking: LAW_ENFORCEMENT,
    createdAt: now,
    updatedAt: now,
  };
}
