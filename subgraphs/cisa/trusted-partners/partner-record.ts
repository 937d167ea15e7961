import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { Sector } from '../../contract/order/sectors.js';
import type { RecordKind } from '../../contract/records/workflow-record.js';
import type { CisaStore } from '../cisa-store.js';
import type { MutualRecord } from '../mutual-agreements/mutual-record.js';
import type { PartnerState } from './partner-lifecycle.js';

/** What partners are selected for, in the words of 3(b)(iii). */
export const PARTNER_PURPOSES = [
  'SECURE_INNOVATION',
  'CRITICAL_INFRASTRUCTURE_CYBERSECURITY',
] as const;
export type PartnerPurpose = (typeof PARTNER_PURPOSES)[number];

/** A version of a model to which a partner has access, and since when. */
interface PartnerAccess {
  readonly modelVersion: string;
  readonly on: CalendarDate;
}

/** An organization that the developer and the Government select for early access to a model. 3(b)(iii). */
export interface TrustedPartnerRecord extends MutualRecord<PartnerState> {
  readonly organization: string;
  /** Null where it operates no critical infrastructure. */
  readonly sector: Sector | null;
  readonly purposes: readonly PartnerPurpose[];
  /** The versions of the model to which it has access, in small letters, each with the day it began. */
  readonly accessTo?: readonly PartnerAccess[];
  /** The quarter in which both had agreed, for counts; null before. */
  readonly agreedQuarter: string | null;
}

/** What a partner has access to. Records of before it was told by version do not say. */
export function accessOf({ accessTo }: TrustedPartnerRecord): readonly PartnerAccess[] {
  return accessTo ?? [];
}

/** Trusted partners, for their changes. */
export function partnerKind({
  trustedPartners,
}: Pick<CisaStore, 'trustedPartners'>): RecordKind<TrustedPartnerRecord> {
  return {
    kind: 'trustedPartner',
    called: 'trusted partner',
    records: trustedPartners,
    stateOf: ({ state }) => state,
  };
}
