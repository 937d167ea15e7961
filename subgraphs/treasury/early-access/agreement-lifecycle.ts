import type { Transitions } from '../../contract/lifecycles/lifecycle.js';

export type AgreementState = 'ACKNOWLEDGING' | 'IN_FORCE' | 'WITHDRAWN';

/** The states of an agreement, and which can follow each: the developer withdraws from any, without a reason. */
export const AGREEMENT_TRANSITIONS: Transitions<AgreementState> = {
  ACKNOWLEDGING: ['IN_FORCE', 'WITHDRAWN'],
  IN_FORCE: ['WITHDRAWN'],
  WITHDRAWN: [],
};
