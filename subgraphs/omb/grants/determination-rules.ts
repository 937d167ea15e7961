import type { OfficeConsultation } from '../../contract/consultations/consultation-record.js';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { isCoordinated } from './coordination.js';
import type { UpdateDeterminationInput } from './determination-inputs.js';
import {
  DETERMINATION_TRANSITIONS,
  isResult,
  type DeterminationState,
} from './determination-lifecycle.js';
import { isOf2e, isProven } from './findings.js';
import { isNotExpired } from './funds.js';
import type { GrantDeterminationRecord } from './grant-determination-record.js';
import type { GrantProgramRecord } from './grant-program-record.js';

interface Step {
  readonly before: GrantDeterminationRecord;
  /** The determination as it would be. */
  readonly after: GrantDeterminationRecord;
  readonly input: UpdateDeterminationInput;
  readonly program: GrantProgramRecord;
  /** The offices asked about it, where it is said to be coordinated. */
  readonly asked: readonly OfficeConsultation[];
  /** The determination that is said to take its place; null where there is none. */
  readonly successor: GrantDeterminationRecord | null;
  readonly today: CalendarDate;
}

/** The rules of one step of a determination, in the order in which they are asked. */
export function determinationRules(step: Step): Verdict {
  const { before, input, today } = step;
  return firstRefusal(
    () => takesNoDecision(step),
    () => isNextState(DETERMINATION_TRANSITIONS, before.state, input.state),
    () => comesWithItsState(step),
    () => (input.availability == null ? null : isProven(input.availability, today)),
    () => (input.relevance == null ? null : isOf2e(input.relevance)),
    () => (input.state === 'COORDINATED' ? isCoordinated(step.asked) : null),
    () => isDirected(step),
    () => takesItsPlace(step),
  );
}

function takesNoDecision({ before, input: { state } }: Step): Verdict {
  if (state == null || !isResult(state) || before.state === state) return null;
  const message = `Only the Director of OMB determines ${state}. Propose it with "proposeOMBGrantDetermination".`;
  return refuse('DECIDER_NOT_AUTHORIZED', message, 'state');
}

/** The states in which something is said, and must be: a finding stays as it was made. */
const SAID_WITH: readonly (readonly [keyof UpdateDeterminationInput, DeterminationState])[] = [
  ['availability', 'AVAILABILITY_FOUND'],
  ['relevance', 'RELEVANCE_FOUND'],
  ['opportunity', 'DIRECTED'],
  ['awards', 'AWARDED'],
  ['supersededBy', 'SUPERSEDED'],
];

function comesWithItsState({ before, input }: Step): Verdict {
  for (const [field, state] of SAID_WITH) {
    const given = input[field];
    const isGiven = Array.isArray(given) ? given.length > 0 : given != null;
    if (isGiven === (input.state === state)) continue;
    return isGiven
      ? refuse('SKIPPED_STATE', `"${field}" comes with the state ${state}.`, field)
      : refuse('INPUT_INVALID', `${state} needs its "${field}".`, field);
  }
  if (input.actionCompletedOn == null || before.state === 'DIRECTABLE_WITH_ACTION') return null;
  const message = 'Only DIRECTABLE_WITH_ACTION names an action that could be complete.';
  return refuse('SKIPPED_STATE', message, 'actionCompletedOn');
}

/** Funding is directed when the agency that makes the awards, which OMB is not, has issued an opportunity. */
function isDirected({ after, input, program, today }: Step): Verdict {
  const { actionCompletedOn, availability, opportunity, ruling } = after;
  if (input.state !== 'DIRECTED' || opportunity === null) return null;
  if (opportunity.issuedBy !== program.awardingAgency.code) {
    const message = `The opportunities of ${program.assistanceListing} are issued by ${program.awardingAgency.code}, not by ${opportunity.issuedBy}: OMB determines and issues none.`;
    return refuse('INPUT_INVALID', message, 'opportunity', 'issuedBy');
  }
  if (opportunity.postedOn > today) {
    const message = `${opportunity.postedOn} has yet to come. Record the opportunity once it is posted.`;
    return refuse('INPUT_INVALID', message, 'opportunity', 'postedOn');
  }
  if (ruling?.result === 'DIRECTABLE_WITH_ACTION' && (actionCompletedOn ?? '9') > today) {
    const message =
      'The action that the determination names comes first. Say in "actionCompletedOn" when it was complete.';
    return refuse('INPUT_INVALID', message, 'actionCompletedOn');
  }
  const funds = availability?.funds;
  return funds == null ? null : isNotExpired(funds, today, 'state');
}

function takesItsPlace({ before, input, successor }: Step): Verdict {
  if (input.state !== 'SUPERSEDED') return null;
  if (successor?.supersedes === before._id && successor.ruling !== null) return null;
  const message =
    'A determination is superseded by another that was made to take its place, once that is determined.';
  return refuse('NOT_FOUND', message, 'supersededBy');
}
