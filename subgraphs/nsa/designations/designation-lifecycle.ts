import { statesOf, type Transitions } from '../../contract/lifecycles/lifecycle.js';

/** The states of a designation, and which can follow each. Only a new determination ends one in force. domain.md 4.2. */
export const DESIGNATION_TRANSITIONS: Transitions<DesignationState> = {
  DRAFT: ['CONSULTED'],
  CONSULTED: ['IN_FORCE'],
  IN_FORCE: ['REVISED', 'RESCINDED'],
  REVISED: [],
  RESCINDED: [],
};
export type DesignationState = 'DRAFT' | 'CONSULTED' | 'IN_FORCE' | 'REVISED' | 'RESCINDED';
export const DESIGNATION_STATES = statesOf(DESIGNATION_TRANSITIONS);

/** What is determined of a model: whether it meets the threshold of a covered frontier model. */
export const FINDINGS = ['DESIGNATED_COVERED', 'NOT_COVERED'] as const;
export type DesignationFinding = (typeof FINDINGS)[number];
