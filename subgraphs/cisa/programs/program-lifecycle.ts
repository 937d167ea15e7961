import { statesOf, type Transitions } from '../../contract/lifecycles/lifecycle.js';

export type ProgramState = 'PLANNED' | 'UNDER_WAY' | 'IN_OPERATION' | 'PAUSED' | 'ENDED';

/** The states of a program under 2(c)(ii) or (iii), and which can follow each. */
export const PROGRAM_TRANSITIONS: Transitions<ProgramState> = {
  PLANNED: ['UNDER_WAY', 'ENDED'],
  UNDER_WAY: ['IN_OPERATION', 'ENDED'],
  IN_OPERATION: ['PAUSED', 'ENDED'],
  PAUSED: ['IN_OPERATION', 'ENDED'],
  ENDED: [],
};
export const PROGRAM_STATES = statesOf(PROGRAM_TRANSITIONS);
