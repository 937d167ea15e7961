import { statesOf, type Transitions } from '../../contract/lifecycles/lifecycle.js';

/**
 * The states of a grant determination, and which can follow each. domain.md 4.4. Both findings are made
 * whatever they say, so that a negative determination rests on both too. What was determined is never
 * changed: another takes its place, and it stays.
 */
export const DETERMINATION_TRANSITIONS: Transitions<DeterminationState> = {
  CANDIDATE: ['DATA_REQUESTED'],
  DATA_REQUESTED: ['AVAILABILITY_FOUND'],
  AVAILABILITY_FOUND: ['RELEVANCE_FOUND'],
  RELEVANCE_FOUND: ['COORDINATED'],
  COORDINATED: ['DIRECTABLE', 'NOT_DIRECTABLE', 'DIRECTABLE_WITH_ACTION'],
  DIRECTABLE: ['DIRECTED', 'SUPERSEDED'],
  NOT_DIRECTABLE: ['SUPERSEDED'],
  DIRECTABLE_WITH_ACTION: ['DIRECTED', 'SUPERSEDED'],
  DIRECTED: ['AWARDED', 'SUPERSEDED'],
  AWARDED: ['SUPERSEDED'],
  SUPERSEDED: [],
};

export type DeterminationState =
  | 'CANDIDATE'
  | 'DATA_REQUESTED'
  | 'AVAILABILITY_FOUND'
  | 'RELEVANCE_FOUND'
  | 'COORDINATED'
  | GrantResult
  | 'DIRECTED'
  | 'AWARDED'
  | 'SUPERSEDED';

export const DETERMINATION_STATES = statesOf(DETERMINATION_TRANSITIONS);

/** What the Director of OMB can determine. */
export const GRANT_RESULTS = ['DIRECTABLE', 'NOT_DIRECTABLE', 'DIRECTABLE_WITH_ACTION'] as const;
export type GrantResult = (typeof GRANT_RESULTS)[number];

/** Whether a state is one that only the Director of OMB brings about. */
export function isResult(state: DeterminationState): state is GrantResult {
  const results: readonly DeterminationState[] = GRANT_RESULTS;
  return results.includes(state);
}
