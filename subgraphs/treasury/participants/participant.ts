import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { VendorStatus } from '../vendor-statuses/vendor-status.js';
import type { ConsentState, FixPath, ReportState } from './participant-lifecycles.js';

/** The roles of Vultron that an organization can have in a case; it may have several. */
export const PARTICIPANT_ROLES = [
  'FINDER',
  'REPORTER',
  'VENDOR',
  'DEPLOYER',
  'COORDINATOR',
  'OBSERVER',
] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** An organization that takes part in a case, or did: nobody has to, and whoever does may leave. */
export interface Participant {
  readonly organization: string;
  readonly roles: readonly ParticipantRole[];
  readonly invitedOn: CalendarDate;
  /** Null while it takes part. */
  readonly leftOn: CalendarDate | null;
  readonly reportState: ReportState;
  readonly consent: ConsentState;
  /** Whether it signed the terms that are in force, whatever it says of others that are proposed. */
  readonly isBound: boolean;
  /** How far its fix is; null where it is no vendor. */
  readonly fixPath: FixPath | null;
  /** What it says of its own products; null where it is no vendor. */
  readonly vendorStatus: VendorStatus | null;
}

/** Those who take part now. */
export function present(participants: readonly Participant[]): readonly Participant[] {
  return participants.filter(({ leftOn }) => leftOn === null);
}

/** The part that an organization takes now; null where it takes none. */
export function partOf(
  { participants }: { readonly participants: readonly Participant[] },
  organization: string | null,
): Participant | null {
  return present(participants).find((one) => one.organization === organization) ?? null;
}

/** The participants with one of them changed. */
export function withParticipant(
  participants: readonly Participant[],
  changed: Participant,
): readonly Participant[] {
  return participants.map((one) =>
    one.organization === changed.organization && one.leftOn === null ? changed : one,
  );
}
