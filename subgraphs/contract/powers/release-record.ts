import type { CalendarDate } from '../dates/calendar-date.js';
import { reveal } from '../audit/reveal.js';
import type { ReleaseDecisionResolvers } from '../generated/resolver-types.js';
import type { AgencyId } from '../order/agencies.js';
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

/** A release decision as the graph shows it, with the record whose part it is. */
export interface ShownRelease extends ReleaseRecord {
  readonly record: string;
  readonly agency: AgencyId;
}

/** The release decisions of a record, for the graph. */
export function shownReleases(
  record: Releasable & { readonly _id: string; readonly agency: AgencyId },
): readonly ShownRelease[] {
  const { _id, agency } = record;
  return releasesOf(record).map((release) => ({ ...release, record: _id, agency }));
}

/** Why something was released may tell of it, so the reason is marked as what was released then was. */
export const releaseResolvers: ReleaseDecisionResolvers = {
  reason: ({ reason, to, record, agency }, _, context, info) =>
    reveal({ value: reason, marking: to, record, agency }, context, info),
};
