import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import { canFollow, statesOf, type Transitions } from '../../contract/lifecycles/lifecycle.js';

export type CaseState =
  | 'REPORTED'
  | 'DECONFLICTED'
  | 'VALIDATING'
  | 'VALIDATED'
  | 'PRIORITIZED'
  | 'REMEDIATION_COORDINATED'
  | 'PATCH_DISTRIBUTED'
  | 'CLOSED'
  | 'DUPLICATE'
  | 'INVALID'
  | 'DEFERRED'
  | 'ON_HOLD'
  | 'WITHDRAWN_BY_REPORTER'
  | 'TRANSFERRED';

const UNTIL_VALIDATED = [
  'DUPLICATE',
  'INVALID',
  'DEFERRED',
  'ON_HOLD',
  'WITHDRAWN_BY_REPORTER',
  'TRANSFERRED',
] as const satisfies readonly CaseState[];

/** Once others work on a case, its reporter leaves it like anyone else; the case goes on. */
const ONCE_PRIORITIZED = [
  'DUPLICATE',
  'INVALID',
  'DEFERRED',
  'ON_HOLD',
  'TRANSFERRED',
] as const satisfies readonly CaseState[];

/** The states of a case, and which can follow each; those that rest also go back to where they were. domain.md 4.1. */
export const CASE_TRANSITIONS: Transitions<CaseState> = {
  REPORTED: ['DECONFLICTED', ...UNTIL_VALIDATED],
  DECONFLICTED: ['VALIDATING', ...UNTIL_VALIDATED],
  VALIDATING: ['VALIDATED', ...UNTIL_VALIDATED],
  VALIDATED: ['PRIORITIZED', ...UNTIL_VALIDATED],
  PRIORITIZED: ['REMEDIATION_COORDINATED', ...ONCE_PRIORITIZED],
  REMEDIATION_COORDINATED: ['PATCH_DISTRIBUTED', ...ONCE_PRIORITIZED],
  PATCH_DISTRIBUTED: ['CLOSED', 'TRANSFERRED'],
  CLOSED: [],
  DUPLICATE: [],
  INVALID: ['VALIDATING', 'CLOSED', 'WITHDRAWN_BY_REPORTER', 'TRANSFERRED'],
  DEFERRED: ['CLOSED', 'WITHDRAWN_BY_REPORTER', 'TRANSFERRED'],
  ON_HOLD: ['CLOSED', 'WITHDRAWN_BY_REPORTER', 'TRANSFERRED'],
  WITHDRAWN_BY_REPORTER: [],
  TRANSFERRED: [],
};
export const CASE_STATES = statesOf(CASE_TRANSITIONS);

/** States in which a case rests, to go on from where it was. */
const RESTING: readonly CaseState[] = ['DEFERRED', 'ON_HOLD'];

/** States in which a case is over. */
const FINAL_STATES = CASE_STATES.filter((state) => CASE_TRANSITIONS[state].length === 0);

/** Refuses work on a case that is over. What was promised in it goes on, and what is a fact is told of it still. */
export function isStillOpen({ state }: Pick<Standing, 'state'>): Verdict {
  if (!FINAL_STATES.includes(state)) return null;
  return refuse(
    'SKIPPED_STATE',
    `The case is ${state}, which is final: nobody works on it any more.`,
  );
}

/** Where a case stands, and where it goes back to from a state in which it rests. */
export interface Standing {
  readonly state: CaseState;
  readonly resumesTo: CaseState | null;
}

/** Refuses a state that cannot follow the present one, and says which can. No state asked for is no step. */
export function isNextCaseState(
  { state, resumesTo }: Standing,
  to: CaseState | null | undefined,
): Verdict {
  if (to == null || to === resumesTo || canFollow(CASE_TRANSITIONS, state, to)) return null;
  const known = [...(resumesTo === null ? [] : [resumesTo]), ...CASE_TRANSITIONS[state]];
  const next = known.join(', ') || 'nothing: it is final';
  return refuse('SKIPPED_STATE', `${to} cannot follow ${state}. What can: ${next}.`, 'state');
}

/** Where a case stands after a step. */
export function afterStep({ state, resumesTo }: Standing, to: CaseState): Standing {
  if (!RESTING.includes(to)) return { state: to, resumesTo: null };
  return { state: to, resumesTo: resumesTo ?? state };
}
