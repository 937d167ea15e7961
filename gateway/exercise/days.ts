import { DAY_MS } from '../../subgraphs/contract/dates/day-length.js';
import { SIGNED_ON } from '../../subgraphs/contract/order/signing.js';

/** How many days an exercise covers, the day of the signing among them. */
export const DAYS = 180;

/** When an exercise begins: in the morning of the day of the signing, in Washington. */
export const BEGINS_AT = new Date(`${SIGNED_ON}T13:00:00Z`);

/** When it ends: in the evening of its last day. */
export const ENDS_AT = new Date(BEGINS_AT.getTime() + (DAYS - 1) * DAY_MS + 10 * 3_600_000);
