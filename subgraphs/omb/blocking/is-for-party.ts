import { isAgencyId } from '../../contract/order/agencies.js';
import { findParty } from '../../contract/order/offices.js';
import type { Obstacle } from './obstacle.js';

/** Whether a party can remove an obstacle: it is named, or it is the agency of an office that is. */
export function isForParty({ waitsForParties }: Obstacle, id: string): boolean {
  return waitsForParties.some(
    (party) => party === id || (!isAgencyId(party) && findParty(party)?.agency === id),
  );
}
