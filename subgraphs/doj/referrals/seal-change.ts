import type { Actor } from '../../contract/events/event-record.js';
import type { UnitOfWork } from '../../contract/writing/unit-of-work.js';
import type { DojStore } from '../doj-store.js';
import { publicCaseId } from '../public-cases/public-case-record.js';
import { DOJ_ALONE, LAW_ENFORCEMENT, type ReferralRecord } from './referral-record.js';
import { isSealed, SEAL_KIND, sealId, type SealRecord } from './seal-record.js';
import type { UpdateReferralInput } from './update-referral.js';

/** Stages the seal that a step sets or lifts, in the same transaction as the step. */
export async function sealChange(
  work: UnitOfWork,
  { seals }: DojStore,
  { _id: referral, district, sealedDocket: present }: ReferralRecord,
  { sealedDocket: given, sealLifted }: UpdateReferralInput,
  actor: Actor,
): Promise<void> {
  const lifted = sealLifted === true;
  const docket = lifted ? present : given;
  if (docket == null) return;
  const _id = sealId(publicCaseId(district, docket));
  const before = await work.read(seals, _id);
  const after: SealRecord = {
    _id,
    version: (before?.version ?? 0) + 1,
    audience: DOJ_ALONE,
    agency: 'DOJ',
    referral,
    lifted,
    marking: LAW_ENFORCEMENT,
  };
  work.change(seals, after, {
    kind: SEAL_KIND,
    agency: 'DOJ',
    actor,
    right: 'HANDLE_REFERRAL',
    authority: '4',
    from: before === null ? null : stateOf(before),
    to: stateOf(after),
    reason: null,
    evidenceItems: [],
    marking: after.marking,
  });
}

function stateOf(seal: SealRecord): string {
  return isSealed(seal) ? 'SEALED' : 'LIFTED';
}
