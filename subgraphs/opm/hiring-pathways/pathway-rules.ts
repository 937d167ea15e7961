import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import {
  HIRING_STAGES,
  PLACEMENT_ENDS,
  type CountTotals,
} from '../hiring-counts/hiring-counts-record.js';
import { isInForce } from './authority.js';
import { hasBaseline } from './baseline.js';
import { expansionOf, isExpanded } from './expansion.js';
import type { HiringPathwayRecord } from './hiring-pathway-record.js';
import type { UpdatePathwayInput } from './pathway-inputs.js';
import { isUnderAuthority, PATHWAY_TRANSITIONS, type PathwayState } from './pathway-lifecycle.js';

interface Step {
  readonly before: HiringPathwayRecord;
  /** The pathway as it would be. */
  readonly after: HiringPathwayRecord;
  readonly input: UpdatePathwayInput;
  readonly totals: CountTotals;
  readonly today: CalendarDate;
}

/** The rules of one change of a pathway, in the order in which they are asked. */
export function pathwayRules(step: Step): Verdict {
  return firstRefusal(
    () => isNextState(PATHWAY_TRANSITIONS, step.before.state, step.input.state),
    () => goesOnFromWhereItPaused(step),
    () => isNotOver(step),
    () => keepsItsBaseline(step),
    () => expands(step),
    () => isAuthorized(step),
    () => isAnnounced(step),
    () => somebodyIsThere(step),
    () => everyPlacementEnded(step),
  );
}

function goesOnFromWhereItPaused({ before, input }: Step): Verdict {
  const { pausedFrom } = before;
  if (pausedFrom === null || input.state == null || input.state === 'CLOSED') return null;
  if (input.state === pausedFrom) return null;
  const message = `The pathway paused when it was ${pausedFrom}, and goes on from there.`;
  return refuse('SKIPPED_STATE', message, 'state');
}

function isNotOver({ before, input }: Step): Verdict {
  if (input.state != null || PATHWAY_TRANSITIONS[before.state].length > 0) return null;
  const message = `The pathway is ${before.state}, which is final. Make another for another round.`;
  return refuse('SKIPPED_STATE', message, 'id');
}

function keepsItsBaseline({ before, input }: Step): Verdict {
  if (input.baseline == null) return null;
  if (before.state === 'BASELINED') return hasBaseline(input.baseline);
  const message =
    'A baseline stays as it was once something was proposed: else nothing is measured.';
  return refuse('SKIPPED_STATE', message, 'baseline');
}

function expands({ after, before, input }: Step): Verdict {
  if (input.state !== 'PROPOSED' || before.state === 'PAUSED') return null;
  const expanded = isExpanded(expansionOf(after));
  if (expanded === true) return null;
  if (expanded === null) {
    const message =
      'Nothing that the plan says can be compared with the baseline. Give both, what there was and what is planned: seats, authorities, grades, series or agencies.';
    return refuse('NO_BASELINE', message, 'baseline');
  }
  const message =
    'Nothing proposed goes beyond the baseline. Give more seats, or an authority, grade, series or agency that was not there.';
  return refuse('INPUT_INVALID', message, 'seats');
}

function isAuthorized({ after, input, today }: Step): Verdict {
  if (input.state == null || !isUnderAuthority(input.state)) return null;
  return isInForce(after.authorities, today);
}

function isAnnounced({ after, input, today }: Step): Verdict {
  if (input.state !== 'OPEN') return null;
  if (after.announcements.some(({ opensOn }) => opensOn <= today)) return null;
  const message = `A pathway is open when an announcement is. Give one that opened by ${today}.`;
  return refuse('INPUT_INVALID', message, 'announcements');
}

/** The count that a state says there is somebody in. */
const SAYS_SOMEBODY_IS: Partial<Readonly<Record<PathwayState, keyof CountTotals>>> = {
  REVIEWING: 'APPLIED',
  CERTIFIED: 'CERTIFIED',
  SELECTED: 'SELECTED',
  ONBOARDED: 'ONBOARDED',
  PLACED: 'PLACED',
  COMPLETED: 'COMPLETED',
  CONVERTED: 'CONVERTED',
  SEPARATED: 'SEPARATED',
};

function somebodyIsThere({ input, totals }: Step): Verdict {
  const counted = input.state == null ? undefined : SAYS_SOMEBODY_IS[input.state];
  if (counted === undefined || totals[counted] > 0) return null;
  const stages: readonly string[] = HIRING_STAGES;
  const where = stages.includes(counted)
    ? 'Count them with "reportOPMHiringCount"'
    : 'Record them with "createOPMPlacement" and "updateOPMPlacement"';
  const message = `Nobody is counted as ${counted} yet. ${where} first.`;
  return refuse('SKIPPED_STATE', message, 'state');
}

function everyPlacementEnded({ input, totals }: Step): Verdict {
  const ends: readonly string[] = PLACEMENT_ENDS;
  if (input.state == null || !ends.includes(input.state)) return null;
  const ended = PLACEMENT_ENDS.reduce((sum, end) => sum + totals[end], 0);
  if (ended === totals.PLACED) return null;
  const message = `${totals.PLACED - ended} of ${totals.PLACED} are still placed. Record how their placements ended first.`;
  return refuse('SKIPPED_STATE', message, 'state');
}
