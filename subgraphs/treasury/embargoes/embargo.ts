import { isAfter, type CalendarDate } from '../../contract/dates/calendar-date.js';
import type { EmbargoState } from './embargo-lifecycle.js';

/** Why an embargo ended. */
export type EmbargoEnd = 'TERM_OVER' | 'ENDED_BY_CLEARINGHOUSE' | 'PUBLIC_BEFORE_TERM';

/** The embargo of a case. */
export interface Embargo {
  readonly state: EmbargoState;
  /** The last day of the terms in force; null where none are. */
  readonly until: CalendarDate | null;
  /** The last day of the terms that are proposed; null where none are. */
  readonly proposedUntil: CalendarDate | null;
  readonly endedOn: CalendarDate | null;
  readonly endedBy: EmbargoEnd | null;
}

/** Before anybody proposed one. */
export const NO_EMBARGO: Embargo = {
  state: 'NONE',
  until: null,
  proposedUntil: null,
  endedOn: null,
  endedBy: null,
};

/** The embargo as it stands on a day: one whose last day is over has ended, and nothing has to run for that. */
export function embargoOn(embargo: Embargo, today: CalendarDate): Embargo {
  const { until, state } = embargo;
  const isInForce = state === 'ACTIVE' || state === 'REVISE';
  if (!isInForce || until === null || !isAfter(today, until)) return embargo;
  return {
    ...embargo,
    state: 'EXITED',
    proposedUntil: null,
    endedOn: until,
    endedBy: 'TERM_OVER',
  };
}

/** Whether an embargo holds on a day: a revision that is proposed leaves the terms before it in force. */
export function holds(embargo: Embargo, today: CalendarDate): boolean {
  const { state } = embargoOn(embargo, today);
  return state === 'ACTIVE' || state === 'REVISE';
}
