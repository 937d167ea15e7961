import { agencyReference } from '../../contract/agency/agency-reference.js';
import { OFFICES } from '../../contract/order/offices.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { findOfficeReference, officeReference, partyReference } from './party-reference.js';

/** Whom the order names, and how the order involves them. */
export const partyResolvers = {
  Query: { offices: () => OFFICES.map(({ id }) => officeReference(id)) },
  Office: {
    __resolveReference: ({ id }) => findOfficeReference(id),
    agency: ({ agency }) => (agency === null ? null : agencyReference(agency)),
  },
  Consultation: {
    party: ({ party }) => partyReference(party),
    through: ({ through }) => (through === null ? null : officeReference(through)),
  },
  Determination: { decidedBy: ({ decidedBy }) => officeReference(decidedBy) },
} satisfies Resolvers;
