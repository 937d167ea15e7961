import { statesOf, type Transitions } from '../../contract/lifecycles/lifecycle.js';

export type ScanState = 'DECLARED' | 'DECONFLICTED' | 'CONFLICT' | 'ACTIVE' | 'ENDED';

/** The states of a declared scan, and which can follow each. Whoever declared one may end it at any time. domain.md 4.1. */
export const SCAN_TRANSITIONS: Transitions<ScanState> = {
  DECLARED: ['DECONFLICTED', 'CONFLICT', 'ENDED'],
  DECONFLICTED: ['ACTIVE', 'CONFLICT', 'ENDED'],
  CONFLICT: ['DECONFLICTED', 'ACTIVE', 'ENDED'],
  ACTIVE: ['ENDED'],
  ENDED: [],
};
export const SCAN_STATES = statesOf(SCAN_TRANSITIONS);
