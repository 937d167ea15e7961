import type { RecordKind } from '../../contract/records/workflow-record.js';
import type { DojStore } from '../doj-store.js';
import { REFERRAL_KIND, type ReferralRecord } from './referral-record.js';

/** Referrals, for their changes. */
export function referralKind({ referrals }: DojStore): RecordKind<ReferralRecord> {
  return {
    kind: REFERRAL_KIND,
    called: 'referral',
    records: referrals,
    stateOf: ({ state }) => state,
  };
}
