import { agencyReference } from '../agency/agency-reference.js';
import type { EventResolvers } from '../generated/resolver-types.js';

/** What the graph tells of an event beyond what is stored. */
export const eventResolvers: EventResolvers = {
  id: ({ _id }, _, { subgraph }) => `${subgraph}:${_id}`,
  sequence: ({ _id }) => _id,
  agency: ({ agency }) => agencyReference(agency),
};
