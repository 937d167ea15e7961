import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { stateOn } from '../../contract/small-cells/quarterly-tables.js';
import type { CaseState } from '../cases/case-lifecycle.js';
import type { CaseRecord } from '../cases/case-record.js';
import { isPastTimeline } from '../cases/case-timeline.js';

/** Where a case stands, as far as it is counted. */
export const CASE_STANDINGS = ['IN_WORK', 'PAST_TIMELINE', 'REMEDIATED', 'SET_ASIDE'] as const;
export type CaseStanding = (typeof CASE_STANDINGS)[number];

const SET_ASIDE: readonly CaseState[] = [
  'CLOSED',
  'DUPLICATE',
  'INVALID',
  'WITHDRAWN_BY_REPORTER',
  'TRANSFERRED',
];

/** Where a case stood on a day: by its steps and by what was told until then, neither of which ever changes. */
export function standingOn(
  record: Pick<CaseRecord, 'steps' | 'timelines'>,
  day: CalendarDate,
): CaseStanding {
  if (remediatedBy(record, day) !== null) return 'REMEDIATED';
  const state = stateOn(record.steps, day) ?? 'REPORTED';
  if (SET_ASIDE.includes(state)) return 'SET_ASIDE';
  return isPastTimeline(record, state, day) ? 'PAST_TIMELINE' : 'IN_WORK';
}

/** The day a fix was first distributed, where that was by a day. */
export function remediatedBy(
  { steps }: Pick<CaseRecord, 'steps'>,
  day: CalendarDate,
): CalendarDate | null {
  return steps.find(({ state, on }) => state === 'PATCH_DISTRIBUTED' && on <= day)?.on ?? null;
}
