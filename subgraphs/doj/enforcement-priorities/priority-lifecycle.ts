import { statesOf, type Transitions } from '../../contract/lifecycles/lifecycle.js';

/** The states of an enforcement priority, and which can follow each. domain.md 4.6. */
export const PRIORITY_TRANSITIONS: Transitions<EnforcementPriorityState> = {
  DRAFT: ['ISSUED'],
  ISSUED: ['ACTIVE'],
  ACTIVE: ['REVISED', 'RESCINDED'],
  REVISED: [],
  RESCINDED: [],
};
export type EnforcementPriorityState = 'DRAFT' | 'ISSUED' | 'ACTIVE' | 'REVISED' | 'RESCINDED';
export const PRIORITY_STATES = statesOf(PRIORITY_TRANSITIONS);

/** What the Attorney General can decide, with the state that follows. */
export const PRIORITY_DECISIONS = {
  ISSUE: 'ISSUED',
  REVISE: 'REVISED',
  RESCIND: 'RESCINDED',
} as const satisfies Record<string, EnforcementPriorityState>;
export type PriorityDecision = keyof typeof PRIORITY_DECISIONS;
