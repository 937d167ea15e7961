import { statesOf, type Transitions } from '../../contract/lifecycles/lifecycle.js';

export type OfferState = 'PROPOSED' | 'AGREED' | 'ENDED' | 'WITHDRAWN';

/**
 * The states of an offer of a covered frontier model in an access program, and which can follow each.
 * The developer withdraws from every state that is not final, without a reason; CISA may end it.
 */
export const OFFER_TRANSITIONS: Transitions<OfferState> = {
  PROPOSED: ['AGREED', 'ENDED', 'WITHDRAWN'],
  AGREED: ['ENDED', 'WITHDRAWN'],
  ENDED: [],
  WITHDRAWN: [],
};
export const OFFER_STATES = statesOf(OFFER_TRANSITIONS);
