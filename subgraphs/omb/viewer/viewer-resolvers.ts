import { agencyReference } from '../../contract/agency/agency-reference.js';
import { AGENCY_IDS } from '../../contract/order/agencies.js';
import { ACTIONS, may } from '../../contract/policy/rights.js';
import type { Resolvers } from '../generated/resolver-types.js';

/** Who asks, and what they may do: found out by asking the policy. */
export const viewerResolvers = {
  Query: { viewer: (_, __, { principal }) => principal },
  Viewer: {
    agency: ({ agency }) => (agency === null ? null : agencyReference(agency)),
    reads: ({ clearance }) => clearance,
    rights: (principal) =>
      ACTIONS.map((action) => ({
        action,
        agencies: AGENCY_IDS.filter((agency) => may(principal, action, agency)),
      })).filter(({ agencies }) => agencies.length > 0),
    spending: (_, __, { spending }) => spending,
  },
} satisfies Resolvers;
