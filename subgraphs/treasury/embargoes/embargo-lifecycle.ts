import { statesOf, type Transitions } from '../../contract/lifecycles/lifecycle.js';

/** The embargo of a case: Vultron's embargo management. domain.md 2.5. */
export type EmbargoState = 'NONE' | 'PROPOSED' | 'ACTIVE' | 'REVISE' | 'EXITED';

export const EMBARGO_TRANSITIONS: Transitions<EmbargoState> = {
  NONE: ['PROPOSED'],
  PROPOSED: ['NONE', 'ACTIVE'],
  ACTIVE: ['REVISE', 'EXITED'],
  REVISE: ['ACTIVE', 'EXITED'],
  EXITED: [],
};
export const EMBARGO_STATES = statesOf(EMBARGO_TRANSITIONS);
