import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { holds } from '../embargoes/embargo.js';
import type { UpdateCaseInput } from './case-inputs.js';
import { isNextCaseState, isStillOpen } from './case-lifecycle.js';
import type { CaseRecord } from './case-record.js';
import { canBeDuplicate } from './duplicates.js';

interface Step {
  readonly before: CaseRecord;
  readonly input: UpdateCaseInput;
  /** The cases that it would be a duplicate of. */
  readonly originals: readonly CaseRecord[];
  readonly today: CalendarDate;
}

/** The rules of one change of a case, in the order in which they are asked. */
export function stepRules(step: Step): Verdict {
  const { before, input, originals } = step;
  return firstRefusal(
    () => (input.state == null ? isStillOpen(before) : null),
    () => isNextCaseState(before, input.state),
    () => isReportersOwn(step),
    () => goesToNsaAlone(step),
    () => saysWhereItGoes(step),
    () => canBeDuplicate(before, input.duplicateOf, originals),
    () => isAssessed(step),
    () => wasDistributed(step),
    () => endsWithoutEmbargo(step),
  );
}

function isReportersOwn({ input }: Step): Verdict {
  if (input.state !== 'WITHDRAWN_BY_REPORTER') return null;
  const message = 'Only whoever reported a case withdraws it, with "withdrawTreasuryCase".';
  return refuse('NOT_AUTHORIZED', message, 'state');
}

/**
 * National Security Systems are not the clearinghouse's: NSA hears of the case by a reference, and of nothing in it.
 * A duplicate of another case would give that its credits and references.
 */
function goesToNsaAlone({ before, input }: Step): Verdict {
  const isTheirs =
    before.affectsNationalSecuritySystems || input.affectsNationalSecuritySystems === true;
  const to = input.state;
  if (!isTheirs || to == null || to === 'TRANSFERRED') return null;
  return refuse(
    'SKIPPED_STATE',
    'The case affects National Security Systems. It goes to NSA, as a reference and nothing else: TRANSFERRED.',
    'state',
  );
}

function saysWhereItGoes({ before, input }: Step): Verdict {
  if (input.state !== 'TRANSFERRED') return null;
  const isNsas =
    before.affectsNationalSecuritySystems || input.affectsNationalSecuritySystems === true;
  if (isNsas === (input.transferTo == null)) return null;
  const message = isNsas
    ? 'The case affects National Security Systems and goes to NSA alone. Leave "transferTo" out.'
    : 'Say in "transferTo" which coordinator takes the case.';
  return refuse('INPUT_INVALID', message, 'transferTo');
}

function isAssessed({ before, input }: Step): Verdict {
  if (input.state !== 'PRIORITIZED' || (input.ssvc ?? before.ssvc) !== null) return null;
  return refuse(
    'SKIPPED_STATE',
    'PRIORITIZED needs the decision points that it rests on. Give "ssvc": exploitation, automatable, technical impact, public exposure, mission and well-being.',
    'ssvc',
  );
}

function wasDistributed({ before, input }: Step): Verdict {
  const isStep = input.state === 'PATCH_DISTRIBUTED' && input.state !== before.resumesTo;
  if (!isStep || before.distributions.length > 0) return null;
  const message = 'No fix was distributed yet. Record that with "createTreasuryDistribution".';
  return refuse('SKIPPED_STATE', message, 'state');
}

function endsWithoutEmbargo({ before, input, today }: Step): Verdict {
  if (input.state !== 'CLOSED' || !holds(before, today)) return null;
  const message = `An embargo holds until ${String(before.embargo.until)}. End it with "updateTreasuryEmbargo" before the case.`;
  return refuse('EMBARGO_ACTIVE', message, 'state');
}
