import type { CalendarDate } from '../dates/calendar-date.js';
import type { MarkingRecord } from '../markings/marking.js';

/** What of a record a release decision is about. */
export const RELEASE_TARGETS = ['RECORD', 'DESCRIPTION', 'NOTE'] as const;
export type ReleaseTarget = (typeof RELEASE_TARGETS)[number];

/** One release decision, as the record keeps it. domain.md 3.2, item 2. */
export interface ReleaseRecord {
  /** The office that decided. */
  readonly official: string;
  /** The person who confirmed for it; never shown. */
  readonly by: string;
  readonly authority: string;
  readonly date: CalendarDate;
  readonly target: ReleaseTarget;
  readonly from: MarkingRecord;
  readonly to: MarkingRecord;
  readonly reason: string;
}

/** A record whose marking, or a part's, a release decision can lower. */
export interface Releasable {
  /** Every release decision about it, oldest first; absent where the record is older than release decisions. */
  readonly releaseDecisions?: readonly ReleaseRecord[] | undefined;
}

/** The release decisions of a record. */
export function releasesOf({ releaseDecisions = [] }: Releasable): readonly ReleaseRecord[] {
  return releaseDecisions;
}
