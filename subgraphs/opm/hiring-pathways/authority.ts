import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import type { HiringAuthority } from './hiring-pathway-record.js';

/** Whether an authority has not run out by a day: its last day counts. */
export function isExpired({ expiresOn }: HiringAuthority, day: CalendarDate): boolean {
  return expiresOn !== null && expiresOn < day;
}

/** Refuses to hire on a day on which no authority is in force. */
export function isInForce(authorities: readonly HiringAuthority[], day: CalendarDate): Verdict {
  if (authorities.some((authority) => !isExpired(authority, day))) return null;
  const message =
    authorities.length === 0
      ? 'Nobody is hired without a hiring authority. Give one, by citation.'
      : `No authority of the pathway is in force on ${day}. Give one that is, or the new last day of one that was extended.`;
  return refuse('AUTHORITY_EXPIRED', message, 'authorities');
}
