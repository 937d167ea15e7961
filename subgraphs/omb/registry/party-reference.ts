import { agencyReference, type AgencyReference } from '../../contract/agency/agency-reference.js';
import { isAgencyId, type AgencyId } from '../../contract/order/agencies.js';
import {
  isOfficeId,
  party,
  type Group,
  type Office,
  type OfficeId,
  type PartyId,
} from '../../contract/order/offices.js';

/** An office as the graph shows it. */
export type OfficeReference = Office & { readonly __typename: 'Office' };
/** A group as the graph shows it. */
export type GroupReference = Group & { readonly __typename: 'Group' };
/** An office or a group, told apart by its type. */
export type PartyReference = OfficeReference | GroupReference;

/** Whoever the order names, an agency too, told apart by type. */
export type AnyPartyReference = PartyReference | AgencyReference;

/** The agency, office or group with this id, with its type in the graph. */
export function anyPartyReference(id: AgencyId | PartyId): AnyPartyReference {
  return isAgencyId(id) ? agencyReference(id) : partyReference(id);
}

/** The office or group with this id, with its type in the graph. */
export function partyReference(id: PartyId): PartyReference {
  const found = party(id);
  return found.kind === 'OFFICE'
    ? { __typename: 'Office', ...found }
    : { __typename: 'Group', ...found };
}

/** The office with this id, with its type in the graph. */
export function officeReference(id: OfficeId): OfficeReference {
  const found = partyReference(id);
  if (found.__typename !== 'Office') throw new RangeError(`${id} is no office`);
  return found;
}

/** The office with this id, or null where the order names no such office. */
export function findOfficeReference(id: string): OfficeReference | null {
  return isOfficeId(id) ? officeReference(id) : null;
}
