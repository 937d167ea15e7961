import { daysBetween, isBefore, type CalendarDate } from '../../contract/dates/calendar-date.js';
import { canFollow, type Transitions } from '../../contract/lifecycles/lifecycle.js';
import type { WorkflowRecord } from '../../contract/records/workflow-record.js';

/** The kind of record, in its identifier and its events. */
export const WINDOW_KIND = 'earlyAccessWindow';

export type WindowPhase = 'SCHEDULED' | 'OPEN' | 'CLOSED' | 'WITHDRAWN';

/** The phases of a window, and which can follow each: by the calendar, or because its developer withdraws. */
export const WINDOW_TRANSITIONS: Transitions<WindowPhase> = {
  SCHEDULED: ['OPEN', 'WITHDRAWN'],
  OPEN: ['CLOSED', 'WITHDRAWN'],
  CLOSED: [],
  WITHDRAWN: [],
};

/** The days in which the Government has access to a version of a model, before others than it do. */
export interface WindowRecord extends WorkflowRecord {
  readonly agreement: string;
  readonly frontierModel: string;
  readonly developer: string;
  readonly parties: readonly string[];
  readonly modelVersion: string;
  readonly opensOn: CalendarDate;
  /** The first day without access. */
  readonly closesOn: CalendarDate;
  readonly plannedPartnerReleaseOn: CalendarDate;
  readonly withdrawnOn: CalendarDate | null;
}

/** Where a window stands on a day. */
export function phaseOn(
  { opensOn, closesOn, withdrawnOn }: Pick<WindowRecord, 'opensOn' | 'closesOn' | 'withdrawnOn'>,
  today: CalendarDate,
): WindowPhase {
  if (withdrawnOn !== null) return 'WITHDRAWN';
  if (isBefore(today, opensOn)) return 'SCHEDULED';
  return isBefore(today, closesOn) ? 'OPEN' : 'CLOSED';
}

/** Whether there is no access any more, nor will be. */
export function isOver(window: WindowRecord, today: CalendarDate): boolean {
  return !canFollow(WINDOW_TRANSITIONS, phaseOn(window, today), 'WITHDRAWN');
}

/** Whether there was access on some day, today or before. */
export function hasOpened({ opensOn, withdrawnOn }: WindowRecord, today: CalendarDate): boolean {
  return !isBefore(withdrawnOn ?? today, opensOn);
}

/** How many days of access a window takes or took: a day that began counts. */
export function daysOf({ opensOn, closesOn, withdrawnOn }: WindowRecord): number {
  if (withdrawnOn === null) return daysBetween(opensOn, closesOn);
  if (isBefore(withdrawnOn, opensOn)) return 0;
  return Math.min(daysBetween(opensOn, closesOn), daysBetween(opensOn, withdrawnOn) + 1);
}
