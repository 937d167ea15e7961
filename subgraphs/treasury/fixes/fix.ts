import type { CalendarDate } from '../../contract/dates/calendar-date.js';

/** A version in which a vendor fixed the vulnerability, and where it is. */
export interface Fix {
  readonly id: string;
  readonly vendor: string;
  readonly product: string;
  readonly version: string;
  readonly url: string;
  /** A signature or a digest of what is there, so that whoever gets it can check it. */
  readonly signature: string;
  readonly submittedOn: CalendarDate;
}
