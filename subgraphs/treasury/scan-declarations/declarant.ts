import type { Principal } from '../../contract/identity/principal.js';
import { ownAgency } from '../../contract/policy/own-agency.js';
import { ownOrganization } from '../../contract/policy/own-organization.js';

/** Whose scan it is that somebody declares: their organization's, or their agency's; null for nobody's. */
export function declarantOf(principal: Principal): string | null {
  return ownOrganization(principal) ?? ownAgency(principal);
}
