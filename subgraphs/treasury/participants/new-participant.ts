import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { Embargo } from '../embargoes/embargo.js';
import { UNSTATED } from '../vendor-statuses/vendor-status.js';
import type { Participant, ParticipantRole } from './participant.js';

const NO_VENDOR = { fixPath: null, vendorStatus: null };
const UNSTATED_VENDOR = { fixPath: 'VENDOR_UNAWARE', vendorStatus: UNSTATED } as const;

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
    ...NO_VENDOR,
  };
}

/** An organization that is invited to a case. Where an embargo is proposed or holds, it is asked for its consent too. */
export function invited(
  organization: string,
  roles: readonly ParticipantRole[],
  { state }: Embargo,
  today: CalendarDate,
): Participant {
  const asksForConsent = state === 'PROPOSED' || state === 'ACTIVE' || state === 'REVISE';
  return {
    organization,
    roles,
    invitedOn: today,
    leftOn: null,
    reportState: 'START',
    consent: asksForConsent ? 'INVITED' : 'NO_EMBARGO',
    isBound: false,
    ...(roles.includes('VENDOR') ? UNSTATED_VENDOR : NO_VENDOR),
  };
}

/** A participant with more roles. What it said so far stays; as a vendor, it has said nothing yet. */
export function withRoles(
  participant: Participant,
  roles: readonly ParticipantRole[],
): Participant {
  const isNewVendor = roles.includes('VENDOR') && !participant.roles.includes('VENDOR');
  return {
    ...participant,
    roles: [...new Set([...participant.roles, ...roles])],
    ...(isNewVendor ? UNSTATED_VENDOR : {}),
  };
}
