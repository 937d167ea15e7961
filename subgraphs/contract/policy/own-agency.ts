import type { Principal, Role } from '../identity/principal.js';
import { agenciesKeptBy, subgraphOf, type AgencyId } from '../order/agencies.js';

/** The roles of an agency's own people and tools. Developers and operators work with it, not for it. */
const OWN: ReadonlySet<Role | null> = new Set<Role>([
  'analyst',
  'officer',
  'decider',
  'auditor',
  'service',
]);

/** The agency whose own a caller is; null for everyone else, also where the token names an agency. */
export function ownAgency({ role, agency }: Principal): AgencyId | null {
  return OWN.has(role) ? agency : null;
}

/** The agencies whose inside is a caller's own: theirs, and those that its own subgraph keeps (NSA for CNSS and War). */
export function ownAgencies(principal: Principal): readonly AgencyId[] {
  const own = ownAgency(principal);
  if (own === null) return [];
  const kept = agenciesKeptBy(subgraphOf(own)).map(({ id }) => id);
  return kept[0] === own ? kept : [own];
}
