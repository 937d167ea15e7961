import { isAfter, type CalendarDate } from '../../contract/dates/calendar-date.js';
import type { CaseRecord } from '../cases/case-record.js';
import { present } from '../participants/participant.js';
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

/** What of a case an embargo is about. */
export type Embargoed = Pick<CaseRecord, 'embargo' | 'participants'>;

/** Whether an embargo is in force: a revision that is proposed leaves the terms before it in force. */
export function isInForce({ state }: Embargo): boolean {
  return state === 'ACTIVE' || state === 'REVISE';
}

/** The embargo as it stands on a day: one whose last day is over has ended, and nothing has to run for that. */
export function embargoedOn({ embargo, participants }: Embargoed, today: CalendarDate): Embargoed {
  const { until } = embargo;
  if (!isInForce(embargo) || until === null || !isAfter(today, until)) {
    return { embargo, participants };
  }
  return ended({ embargo, participants }, 'TERM_OVER', until);
}

/** Whether an embargo holds on a day. */
export function holds({ embargo }: Pick<CaseRecord, 'embargo'>, today: CalendarDate): boolean {
  return isInForce(embargoedOn({ embargo, participants: [] }, today).embargo);
}

/** After the end of an embargo nobody is bound by it. */
export function ended(
  { embargo, participants }: Embargoed,
  endedBy: EmbargoEnd,
  endedOn: CalendarDate,
): Embargoed {
  return {
    embargo: { ...embargo, state: 'EXITED', proposedUntil: null, endedOn, endedBy },
    participants: released(participants),
  };
}

/** The participants when no embargo is left that they could have agreed to. */
export function released(participants: CaseRecord['participants']): CaseRecord['participants'] {
  const now = new Set(present(participants));
  return participants.map((one) =>
    now.has(one) ? { ...one, consent: 'NO_EMBARGO', isBound: false } : one,
  );
}
