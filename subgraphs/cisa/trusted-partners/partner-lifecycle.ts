import { statesOf, type Transitions } from '../../contract/lifecycles/lifecycle.js';

export type PartnerState = 'PROPOSED' | 'AGREED' | 'EARLY_ACCESS' | 'ENDED' | 'WITHDRAWN';

/**
 * The states of a trusted partner, and which can follow each. The developer takes its agreement back
 * (WITHDRAWN) from every state that is not final and without a reason; the Government may too (ENDED).
 * Who has access to one version can be given another.
 */
export const PARTNER_TRANSITIONS: Transitions<PartnerState> = {
  PROPOSED: ['AGREED', 'ENDED', 'WITHDRAWN'],
  AGREED: ['EARLY_ACCESS', 'ENDED', 'WITHDRAWN'],
  EARLY_ACCESS: ['EARLY_ACCESS', 'ENDED', 'WITHDRAWN'],
  ENDED: [],
  WITHDRAWN: [],
};
export const PARTNER_STATES = statesOf(PARTNER_TRANSITIONS);

/** Both sides agreed, and neither took it back. */
export const AGREED_BY_BOTH: readonly PartnerState[] = ['AGREED', 'EARLY_ACCESS'];
