import { statesOf, type Transitions } from '../lifecycles/lifecycle.js';

export type ConsultationState = 'REQUESTED' | 'ANSWERED' | 'WITHDRAWN';

/** The states of a consultation, and which can follow each. */
export const CONSULTATION_TRANSITIONS: Transitions<ConsultationState> = {
  REQUESTED: ['ANSWERED', 'WITHDRAWN'],
  ANSWERED: [],
  WITHDRAWN: [],
};
export const CONSULTATION_STATES = statesOf(CONSULTATION_TRANSITIONS);
