import { z } from 'zod';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { quarterOf } from '../../contract/dates/calendar-quarter.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import type { AgencyId } from '../../contract/order/agencies.js';
import { createRecord, type NewRecord } from '../../contract/records/create-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { idInput, idempotencyKeyInput, list, text } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { districtInput } from '../districts/district-input.js';
import type { DojStore } from '../doj-store.js';
import { AI_USES, SYSTEM_TARGETS } from '../statutes/ai-use.js';
import { areStatutes, statuteIds } from '../statutes/statute.js';
import { referralKind } from './referral-kind.js';
import { isOfSection4, mayBeReason } from './referral-rules.js';
import {
  LAW_ENFORCEMENT,
  REFERRAL_BASES,
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
export function submitReferral(store: DojStore): Prepare<ReferralRecord> {
  return createRecord(referralKind(store), {
    name: 'submitReferral',
    input: submitReferralInput,
    // DOJ's from the moment it is submitted.
    agency: 'DOJ',
    right: 'SUBMIT_REFERRAL',
    authority: '4',
    may: (input, { policy, principal }) =>
      firstRefusal(
        () => policy.maySubmitReferral(principal),
        () => isOwnAgency(input.agency, principal.agency),
        () => mayBeReason(input),
        () => isOfSection4(input),
        () => areStatutes(input.statutes),
      ),
    make: (input, { context, today }) => {
      const { agency } = context.principal;
      // Whoever may submit acts for an agency; the question tells the compiler so.
      return agency === null ? refused(noAgency()) : done(newReferral(agency, input, today));
    },
  });
}

function noAgency() {
  return refuse('NOT_AUTHORIZED', 'A referral is an agency’s. Use a token that names one.');
}

function isOwnAgency(named: string | null | undefined, own: AgencyId | null): Verdict {
  if (named == null || named === own) return null;
  const message = `The token acts for ${String(own)}. Leave "agency" out, or use a token of ${named}.`;
  return refuse('NOT_AUTHORIZED', message, 'agency');
}

function newReferral(
  submittedBy: AgencyId,
  input: SubmitReferralInput,
  submittedOn: CalendarDate,
): NewRecord<ReferralRecord> {
  return {
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
  };
}
