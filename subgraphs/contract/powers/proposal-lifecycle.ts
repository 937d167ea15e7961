import type { Transitions } from '../lifecycles/lifecycle.js';

/** The states that are written down. Nobody has to do anything for a proposal to lapse. */
export type StoredProposalState = 'PROPOSED' | 'CONFIRMED' | 'DECLINED' | 'WITHDRAWN';

/** Where a proposal stands at a moment. */
export type ProposalState = StoredProposalState | 'LAPSED';

/** The states of a proposal, and which can follow each. It ends once. */
export const PROPOSAL_TRANSITIONS: Transitions<ProposalState> = {
  PROPOSED: ['CONFIRMED', 'DECLINED', 'WITHDRAWN', 'LAPSED'],
  CONFIRMED: [],
  DECLINED: [],
  WITHDRAWN: [],
  LAPSED: [],
};
