import type { Principal, Role } from '../identity/principal.js';

/** The roles of people who take part in an agency's work from outside of government. */
const OUTSIDE: ReadonlySet<Role | null> = new Set<Role>(['developer', 'operator']);

/** The organization outside of government that a caller acts for; null for everyone else. */
export function ownOrganization({ role, organization }: Principal): string | null {
  return OUTSIDE.has(role) ? organization : null;
}
