import type { CalendarDate } from '../../contract/dates/calendar-date.js';

/** One field of a record that was released by a decision. domain.md 3.2, item 2. */
export interface FieldRelease {
  readonly field: ReleasableField;
  /** The office that decided. */
  readonly official: string;
  /** The person who confirmed for it; never shown. */
  readonly by: string;
  readonly authority: string;
  readonly date: CalendarDate;
}

/** What can be released. RECORD is that there is such a record at all, and comes first. */
export const RELEASABLE_FIELDS = [
  'RECORD',
  'FRONTIER_MODEL',
  'FINDING',
  'THRESHOLD_VERSION',
  'VERSION_ID',
  'READING',
  'CONSULTED',
  'DECIDED_ON',
  'COMPLETED_ON',
] as const;
export type ReleasableField = (typeof RELEASABLE_FIELDS)[number];

/** A record whose fields are released one by one. */
export interface ReleasedByField {
  readonly released: readonly FieldRelease[];
}

/** Whether a field was released. */
export function isReleased({ released }: ReleasedByField, field: ReleasableField): boolean {
  return released.some((one) => one.field === field);
}
