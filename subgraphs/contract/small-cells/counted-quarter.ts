import { isBefore, type CalendarDate } from '../dates/calendar-date.js';
import {
  endOfQuarter,
  isCalendarQuarter,
  lastQuarterBefore,
  quarterOf,
} from '../dates/calendar-quarter.js';
import { inputError } from '../graph/input-error.js';
import { SIGNED_ON } from '../order/signing.js';

const FIRST = quarterOf(SIGNED_ON);

/** A quarter whose records can be counted, and the day that the counts speak of. */
export interface CountedQuarter {
  readonly quarter: string;
  readonly asOf: CalendarDate;
}

/** The quarter asked for: one that is over, unless the owner itself asks. A count that moves would tell of what moved it. */
export function countedQuarter(
  asked: string | null | undefined,
  today: CalendarDate,
  isOwner: boolean,
): CountedQuarter {
  const over = lastQuarterBefore(today);
  const last = isOwner ? quarterOf(today) : over;
  const quarter = asked ?? over;
  if (!isCalendarQuarter(quarter) || quarter < FIRST) {
    const message = `"${quarter}" is no quarter since ${FIRST}, in which the order was signed.`;
    throw inputError('QUARTER_UNKNOWN', message);
  }
  if (quarter > last) {
    const message = `${quarter} is not over. The last quarter that can be asked for is ${last}.`;
    throw inputError('QUARTER_NOT_OVER', message);
  }
  const end = endOfQuarter(quarter);
  return { quarter, asOf: isBefore(today, end) ? today : end };
}
