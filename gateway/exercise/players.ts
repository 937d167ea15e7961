import { publicPrincipal, type Principal } from '../../subgraphs/contract/identity/principal.js';
import type { AgencyId } from '../../subgraphs/contract/order/agencies.js';
import { party, type OfficeId } from '../../subgraphs/contract/order/offices.js';

/** What every text of an exercise begins with, and every name that it makes up. */
export const EXERCISE = 'EXERCISE';

/** A text of the exercise. */
export function marked(text: string): string {
  return `${EXERCISE}: ${text}`;
}

const PERSON: Principal = { ...publicPrincipal, kind: 'PERSON', clearance: 'CUI' };

/** Somebody who works at an agency: a role of the exercise, and nobody in particular. */
export function officer(agency: AgencyId, office = `${EXERCISE} staff`): Principal {
  return { ...PERSON, role: 'officer', agency, office, subject: `${EXERCISE} officer, ${agency}` };
}

/** Somebody of an agency who verifies what others claim. */
export function verifier(agency: AgencyId): Principal {
  const subject = `${EXERCISE} verifier, ${agency}`;
  return { ...officer(agency, `${EXERCISE} verification`), subject };
}

/** Somebody who decides for an office that holds a named power. */
export function decider(agency: AgencyId, office: OfficeId): Principal {
  const subject = `${EXERCISE} decider, ${office}`;
  return { ...PERSON, role: 'decider', agency, office, subject };
}

/** Somebody who speaks for an office that the order names, of whatever agency it is. */
export function speakerOf(office: OfficeId): Principal {
  const { agency } = party(office);
  return { ...PERSON, role: 'officer', agency, office, subject: `${EXERCISE} speaker, ${office}` };
}

/** Somebody of an organization outside of government. */
export function memberOf(
  organization: string,
  role: 'operator' | 'developer' = 'operator',
): Principal {
  const subject = `${EXERCISE} member of ${organization}`;
  return { ...PERSON, clearance: 'U', role, organization, subject };
}
