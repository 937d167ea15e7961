import { agencyReference } from '../../contract/agency/agency-reference.js';
import { AGENCY_IDS } from '../../contract/order/agencies.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { findAgencyReference, registeredAgency, registryFields } from './registered-agency.js';

/** The agencies as the registry knows them; the rest each answers itself. */
export const agencyResolvers = {
  Query: {
    agencies: () => AGENCY_IDS.map(agencyReference),
    agency: (_, { id }) => findAgencyReference(id),
  },
  AgencyCode: { codeOf: ({ of }) => of },
  // What every agency has of itself, OMB's own type has from the contract.
  OMB: registryFields,
  Treasury: registeredAgency('TREASURY'),
  NSA: registeredAgency('NSA'),
  CISA: registeredAgency('CISA'),
  OPM: registeredAgency('OPM'),
  DOJ: registeredAgency('DOJ'),
  CNSS: registeredAgency('CNSS'),
  DepartmentOfWar: registeredAgency('WAR'),
} satisfies Resolvers;
