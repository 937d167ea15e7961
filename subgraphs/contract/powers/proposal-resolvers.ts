import { agencyReference } from '../agency/agency-reference.js';
import type { ProposalResolvers } from '../generated/resolver-types.js';
import { stateAt } from './proposal-state.js';

/** What the graph tells of a proposal beyond what is stored. */
export const proposalResolvers: ProposalResolvers = {
  id: ({ _id }) => _id,
  agency: ({ agency }) => agencyReference(agency),
  state: (proposal, _, { now }) => stateAt(proposal, now),
};
