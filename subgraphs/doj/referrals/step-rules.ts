import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import type { PublicCaseRecord } from '../public-cases/public-case-record.js';
import { REFERRAL_TRANSITIONS } from './referral-lifecycle.js';
import type { ReferralRecord } from './referral-record.js';
import type { UpdateReferralInput } from './update-referral.js';

interface Step {
  readonly before: ReferralRecord;
  readonly input: UpdateReferralInput;
  /** The public case that is given, or was; null where there is none. */
  readonly publicCase: PublicCaseRecord | null;
  /** Whether the docket that is to be sealed has a public case. */
  readonly isPublished: boolean;
}

/** The rules of one step of a referral, in the order in which they are asked. */
export function stepRules(step: Step): Verdict {
  return firstRefusal(
    () => isNextState(REFERRAL_TRANSITIONS, step.before.state, step.input.state),
    () => disclosesNothingBeforeCharge(step),
    () => isNotSealed(step),
    () => chargedInPublic(step),
    () => endedInPublic(step),
    () => saysWhyDeclined(step),
    () => canBeSealed(step),
  );
}

function disclosesNothingBeforeCharge({ input }: Step): Verdict {
  if (input.publicCase == null || input.state === 'CHARGED') return null;
  return refuse(
    'PRECHARGE_DISCLOSURE',
    'A docket belongs to a referral only with a public charge. Give it with the state CHARGED.',
    'publicCase',
  );
}

function isNotSealed({ before, input }: Step): Verdict {
  const isSealed = (before.sealedDocket ?? input.sealedDocket ?? null) !== null;
  if (input.state !== 'CHARGED' || !isSealed || input.sealLifted === true) return null;
  return refuse(
    'SEALED',
    'The charge is under seal, and CHARGED is for public dockets alone. Give "sealLifted" when the court has lifted the seal.',
    'state',
  );
}

function chargedInPublic({ before, input, publicCase }: Step): Verdict {
  if (input.state !== 'CHARGED') return null;
  if (publicCase === null) {
    const message = `CHARGED needs a public case that is recorded here. Make it with "createDOJPublicCase", and give its identifier.`;
    return refuse('PRECHARGE_DISCLOSURE', message, 'publicCase');
  }
  if (publicCase.filedOn >= before.submittedOn) return null;
  const message = `The case was filed on ${publicCase.filedOn}, before the referral was submitted: it did not come of it.`;
  return refuse('INPUT_INVALID', message, 'publicCase');
}

function endedInPublic({ input, publicCase }: Step): Verdict {
  if (input.state !== 'RESOLVED' || publicCase?.state === 'RESOLVED') return null;
  const message = 'The public case has no outcome yet. Record that with "updateDOJPublicCase".';
  return refuse('SKIPPED_STATE', message, 'state');
}

function saysWhyDeclined({ input }: Step): Verdict {
  const needsReason = input.state === 'DECLINED' || input.state === 'RETURNED';
  if (needsReason === (input.declination != null)) return null;
  const message = needsReason
    ? `${String(input.state)} needs a "declination": why.`
    : 'A "declination" comes with the state DECLINED or RETURNED alone.';
  return refuse('INPUT_INVALID', message, 'declination');
}

function canBeSealed({ before, input, isPublished }: Step): Verdict {
  if (input.sealLifted === true && before.sealedDocket === null) {
    return refuse('INPUT_INVALID', 'There is no seal to lift.', 'sealLifted');
  }
  if (input.sealedDocket == null) return null;
  if (isPublished) {
    return refuse('INPUT_INVALID', 'The docket is public already.', 'sealedDocket');
  }
  const isOpen = before.state === 'MATTER_OPEN' && input.state == null;
  if (isOpen && before.sealedDocket === null && input.sealLifted !== true) return null;
  const message = 'A seal is recorded by itself, once, while a matter is open.';
  return refuse('SKIPPED_STATE', message, 'sealedDocket');
}
