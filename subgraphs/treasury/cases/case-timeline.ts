import type { RemediationOutcome } from '../../contract/asking/remediation-outcome.js';
import { isBefore, type CalendarDate } from '../../contract/dates/calendar-date.js';
import type { CaseState } from './case-lifecycle.js';
import type { CaseRecord } from './case-record.js';

/** How soon the rule in force has a case remediated, as CISA told it: the table is CISA's. */
export interface CaseTimeline {
  readonly outcome: RemediationOutcome;
  /** Null where the next upgrade decides. */
  readonly dueOn: CalendarDate | null;
  readonly ruleVersion: string;
  readonly toldOn: CalendarDate;
}

/** States in which remediation is still to come, once a case has a timeline. */
export const UNREMEDIATED: readonly CaseState[] = [
  'VALIDATED',
  'PRIORITIZED',
  'REMEDIATION_COORDINATED',
  'ON_HOLD',
  'DEFERRED',
];

/** The timeline as it was told last on a day. */
export function timelineOn(
  { timelines }: Pick<CaseRecord, 'timelines'>,
  day: CalendarDate,
): CaseTimeline | null {
  return timelines.findLast(({ toldOn }) => !isBefore(day, toldOn)) ?? null;
}

/** Whether a case that stood so on a day should have been remediated before. */
export function isPastTimeline(
  record: Pick<CaseRecord, 'timelines'>,
  state: CaseState,
  day: CalendarDate,
): boolean {
  const dueOn = timelineOn(record, day)?.dueOn ?? null;
  return dueOn !== null && isBefore(dueOn, day) && UNREMEDIATED.includes(state);
}
