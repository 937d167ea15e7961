import type { AgencyId } from '../../contract/order/agencies.js';
import type { Citation } from '../../contract/order/citations.js';
import { provision } from '../../contract/order/provisions.js';

/** The agencies that lead a provision. */
export function agenciesOf(citation: Citation): readonly AgencyId[] {
  return provision(citation).leads.map(({ agency }) => agency);
}
