import type { AgencyId } from '../../contract/order/agencies.js';
import type { Citation } from '../../contract/order/citations.js';
import { GROUPS, OFFICES } from '../../contract/order/offices.js';
import { provision } from '../../contract/order/provisions.js';

/** The agencies that lead a provision. */
export function agenciesOf(citation: Citation): readonly AgencyId[] {
  return provision(citation).leads.map(({ agency }) => agency);
}

/** A party and, where it is an agency, its offices and groups: whoever waits for one of these waits for it. */
export function partiesOf(id: string): readonly string[] {
  const own = [...OFFICES, ...GROUPS].filter(({ agency }) => agency === id);
  return [id, ...own.map((party) => party.id)];
}
