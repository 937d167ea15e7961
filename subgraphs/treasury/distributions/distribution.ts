import type { CalendarDate } from '../../contract/dates/calendar-date.js';

export const DISTRIBUTION_CHANNELS = ['PORTAL', 'ADVISORY', 'VENDOR_UPDATE', 'DIRECT'] as const;

/** That fixes were distributed: to everyone, or to participants by name. */
export interface Distribution {
  readonly id: string;
  readonly fixes: readonly string[];
  /** The participants; null for everyone. */
  readonly audience: readonly string[] | null;
  readonly channel: (typeof DISTRIBUTION_CHANNELS)[number];
  readonly on: CalendarDate;
  readonly acknowledgements: readonly {
    readonly organization: string;
    readonly on: CalendarDate;
  }[];
}
