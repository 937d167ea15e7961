import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { Embargo } from '../embargoes/embargo.js';
import { UNSTATED } from '../vendor-statuses/vendor-status.js';
import type { Participant, ParticipantRole } from './participant.js';

/** Whoever reports a case takes part in it, and has decided to work on it already. */
export function reporterOf(organization: string, today: CalendarDate): Participant {
  return {
    organization,
    roles: ['REPORTER'],
    invitedOn: today,
    leftOn: null,
    reportState: 'ACCEPTED',
    consent: 'NO_EMBARGO',
    isBound: false,
    fixPath: null,
    vendorStatus: null,
  };
}

/** An organization that is invited to a case. Where an embargo is proposed or holds, it is asked for its consent too. */
export function invited(
  organization: string,
  roles: readonly ParticipantRole[],
  { state }: Embargo,
  today: CalendarDate,
): Participant {
  const isVendor = roles.includes('VENDOR');
  const asksForConsent = state === 'PROPOSED' || state === 'ACTIVE' || state === 'REVISE';
  return {
    organization,
    roles,
    invitedOn: today,
    leftOn: null,
    reportState: 'START',
    consent: asksForConsent ? 'INVITED' : 'NO_EMBARGO',
    isBound: false,
    fixPath: isVendor ? 'VENDOR_UNAWARE' : null,
    vendorStatus: isVendor ? UNSTATED : null,
  };
}
