import { statesOf, type Transitions } from '../../contract/lifecycles/lifecycle.js';

/** The states of a threshold determination, and which can follow each. domain.md 4.2. */
export const THRESHOLD_TRANSITIONS: Transitions<ThresholdState> = {
  DRAFT: ['CONSULTED'],
  CONSULTED: ['DETERMINED'],
  DETERMINED: ['SUPERSEDED'],
  SUPERSEDED: [],
};
export type ThresholdState = 'DRAFT' | 'CONSULTED' | 'DETERMINED' | 'SUPERSEDED';
export const THRESHOLD_STATES = statesOf(THRESHOLD_TRANSITIONS);

/** What "such a determination" in the second sentence of 3(a) is read to mean: the order does not say. domain.md 1.4. */
export const READINGS = ['THRESHOLD_ONLY', 'DESIGNATION_ONLY', 'BOTH'] as const;
export type DeterminationReading = (typeof READINGS)[number];
