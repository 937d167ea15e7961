import { agencyReference, type AgencyReference } from '../../contract/agency/agency-reference.js';
import { agency, isAgencyId, type AgencyId } from '../../contract/order/agencies.js';
import type { OmbContext } from '../omb-context.js';
import { ledgerState } from './ledger-state.js';
import { codesOf } from '../registry/agency-codes.js';

/** What the registry says of an agency and nobody else does. */
export const registryFields = {
  aliases: ({ id }: AgencyReference) => agency(id).aliases,
  codes: ({ id }: AgencyReference) => codesOf(id),
  ledger: (agency: AgencyReference, _: unknown, context: OmbContext) =>
    ledgerState(agency, context),
};

/** What the registry says of an agency that another subgraph keeps. */
export function registeredAgency(own: AgencyId) {
  return {
    __resolveReference: ({ id }: { readonly id: string }) =>
      id === own ? agencyReference(own) : null,
    name: ({ id }: AgencyReference) => agency(id).name,
    abbreviation: ({ id }: AgencyReference) => agency(id).abbreviation,
    ...registryFields,
  };
}

/** The agency with this id, or null where the order gives none such a duty. */
export function findAgencyReference(id: string) {
  return isAgencyId(id) ? agencyReference(id) : null;
}
