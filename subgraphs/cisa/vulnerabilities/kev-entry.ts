import type { CalendarDate } from '../../contract/dates/calendar-date.js';

export const RANSOMWARE_USES = ['KNOWN', 'UNKNOWN'] as const;
export type RansomwareUse = (typeof RANSOMWARE_USES)[number];

/** A vulnerability's entry in CISA's catalog of known exploited vulnerabilities, as the catalog has it. */
export interface KevEntry {
  readonly vendorProject: string;
  readonly product: string;
  readonly vulnerabilityName: string;
  readonly dateAdded: CalendarDate;
  readonly shortDescription: string;
  readonly requiredAction: string;
  readonly dueDate: CalendarDate;
  readonly knownRansomwareCampaignUse: RansomwareUse | null;
  readonly notes: string | null;
  readonly cwes: readonly string[];
}
