import { agencyReference } from '../agency/agency-reference.js';
import { reveal } from '../audit/reveal.js';
import type { EventResolvers } from '../generated/resolver-types.js';
import { subgraphOf } from '../order/agencies.js';
import { asMayBeKnown } from './actor-shown.js';

/**
 * What the graph tells of an event. Whoever may not read the whole log learns neither its numbers,
 * whose gaps would tell of what they may not know, nor the record as it is kept.
 */
export const eventResolvers: EventResolvers = {
  id: ({ id }) => id,
  agency: ({ agency }) => agencyReference(agency),
  sequence: ({ _id, agency }, _, { policy, principal }) =>
    policy.mayReadFeed(principal, subgraphOf(agency)) ? _id : null,
  state: ({ state, agency, subject, marking }, _, { disclosure, policy, principal }) => {
    if (!policy.mayReadFeed(principal, subgraphOf(agency))) return null;
    // The whole record is marked like its strictest part.
    disclosure.saw(subject, marking);
    return state;
  },
  // Who told it may mark it more strictly than the change: those see it who may read all that the asking agency has.
  told: ({ told, agency, subject }, _, { disclosure, policy, principal }) => {
    if (!policy.mayReadFeed(principal, subgraphOf(agency))) return null;
    for (const { marking } of told) disclosure.saw(subject, marking);
    return told;
  },
  actor: ({ actor }, _, context) => asMayBeKnown(actor, context),
  proposedBy: ({ proposedBy }, _, context) =>
    proposedBy === null ? null : asMayBeKnown(proposedBy, context),
  reason: ({ reason, marking, subject, agency }, _, context, info) =>
    reveal({ value: reason, marking, record: subject, agency }, context, info),
};
