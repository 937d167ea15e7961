import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import type { SubmitReferralInput } from './submit-referral.js';
import { namesProtectedRecord } from './protected-records.js';

/** Nobody is referred for having reported to the clearinghouse, or for having engaged as a developer. */
export function mayBeReason({
  basis,
  sourceCaseRef,
}: Pick<SubmitReferralInput, 'basis' | 'sourceCaseRef'>): Verdict {
  if (basis === 'CLEARINGHOUSE_REPORT' || basis === 'DEVELOPER_ENGAGEMENT') {
    return noReason('basis');
  }
  return namesProtectedRecord(sourceCaseRef ?? '') ? noReason('sourceCaseRef') : null;
}

function noReason(field: 'basis' | 'sourceCaseRef') {
  return refuse(
    'AUTO_REFERRAL_FORBIDDEN',
    'A report to the clearinghouse or an engagement under section 3(b) is no reason for a referral. Submit one only on what the agency learned otherwise.',
    field,
  );
}

/**
 * Section 4 is about AI used to access or damage a computer illegally, or to further another crime
 * while engaged in such access: the use of AI alone is not enough, and neither is a crime without it.
 */
export function isOfSection4({
  aiUse,
  predicate,
}: Pick<SubmitReferralInput, 'aiUse' | 'predicate'>): Verdict {
  if (aiUse == null || aiUse.length === 0) {
    const message = 'Section 4 is about crimes in which AI was used. Say how it was.';
    return refuse('PREDICATE_MISSING', message, 'aiUse');
  }
  const held = predicate ?? [];
  const isAccess = held.length > 0;
  const isFurthering = held.includes('CRIME_FURTHERED_WHILE_ENGAGED');
  if (isAccess && (isFurthering || !aiUse.includes('FURTHERING_OTHER_CRIME'))) return null;
  return refuse(
    'PREDICATE_MISSING',
    isAccess
      ? 'AI that furthers another crime counts only while engaged in illegal access. Give CRIME_FURTHERED_WHILE_ENGAGED where that is so, or leave that use of AI out.'
      : 'The use of AI alone is no predicate. Give the illegal access or damage, or the crime furthered while engaged in it.',
    'predicate',
  );
}
