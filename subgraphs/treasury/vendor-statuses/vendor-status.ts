import type { CalendarDate } from '../../contract/dates/calendar-date.js';

/** VINCE's statuses: UNKNOWN until the vendor says otherwise. */
export const VENDOR_VERDICTS = ['AFFECTED', 'NOT_AFFECTED', 'UNKNOWN'] as const;
export type VendorVerdict = (typeof VENDOR_VERDICTS)[number];

/** What a vendor says of its products. Nobody else ever sets it. */
export interface VendorStatus {
  readonly verdict: VendorVerdict;
  readonly statement: string | null;
  /** Whether others than the vendor and the clearinghouse may see it. */
  readonly shareStatus: boolean;
  readonly statedOn: CalendarDate | null;
}

/** Before a vendor said anything. */
export const UNSTATED: VendorStatus = {
  verdict: 'UNKNOWN',
  statement: null,
  shareStatus: false,
  statedOn: null,
};
