import { statesOf, type Transitions } from '../../contract/lifecycles/lifecycle.js';

/**
 * The states of what an agency is required to do, and which can follow each. domain.md 4.3. OVERDUE is no
 * state of the record: what is owed still reads so once its day is over, by the clock. The agency that is
 * bound reports and requests; CISA validates, grants an exception, or gives it back.
 */
export const REQUIRED_ACTION_TRANSITIONS: Transitions<RequiredActionState> = {
  PENDING: ['REPORTED', 'EXCEPTION_REQUESTED'],
  REPORTED: ['VALIDATED', 'PENDING'],
  EXCEPTION_REQUESTED: ['EXCEPTION_GRANTED', 'PENDING'],
  VALIDATED: [],
  EXCEPTION_GRANTED: [],
};

export type RequiredActionState =
  'PENDING' | 'REPORTED' | 'EXCEPTION_REQUESTED' | 'VALIDATED' | 'EXCEPTION_GRANTED';

export const REQUIRED_ACTION_STATES = statesOf(REQUIRED_ACTION_TRANSITIONS);

/** In which states the agency owes the action still: to request an exception is not to have one. */
export const OWED: readonly RequiredActionState[] = ['PENDING', 'EXCEPTION_REQUESTED'];

/** What the agency that is bound can say, and what CISA can: neither can say what is the other's. */
export const AGENCY_STEPS = ['REPORTED', 'EXCEPTION_REQUESTED'] as const;
export const CISA_STEPS = ['VALIDATED', 'EXCEPTION_GRANTED', 'PENDING'] as const;
