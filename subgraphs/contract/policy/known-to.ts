import type { GraphContext } from '../graph/graph-context.js';
import type { Audience } from './audience.js';
import { ownOrganization } from './own-organization.js';

/** What says who may know of a record. */
interface Known {
  readonly audience: Audience;
  /** The organizations outside of government whose record it is too, whatever its marking. */
  readonly parties?: readonly string[];
}

type Caller = Pick<GraphContext, 'audiences' | 'principal'>;

/** The condition that a caller may know of a record, for the database. */
export function knownTo({ audiences, principal }: Caller): object {
  const audience = { audience: { $in: audiences } };
  const organization = ownOrganization(principal);
  return organization === null ? audience : { $or: [audience, { parties: organization }] };
}

/** Whether a caller may know of a record: the same question of one that was read. */
export function mayKnowOf({ audience, parties }: Known, { audiences, principal }: Caller): boolean {
  if (audiences.includes(audience)) return true;
  const organization = ownOrganization(principal);
  return organization !== null && (parties?.includes(organization) ?? false);
}
