import { weekdayOf, type CalendarDate } from './calendar-date.js';
import { observedFederalHolidays } from './federal-holidays.js';

const LAST_YEAR = 9999;

/** True on a Saturday, a Sunday, and a day on which a Federal holiday is observed. */
export function fallsOnNonBusinessDay(date: CalendarDate): boolean {
  return isWeekend(date) || isObservedFederalHoliday(date);
}

/** True on a day on which one of the eleven holidays of 5 U.S.C. 6103(a) is observed. */
export function isObservedFederalHoliday(date: CalendarDate): boolean {
  const year = Number(date.slice(0, 4));
  // A New Year's Day on a Saturday is kept on December 31 of the year before.
  const years = year < LAST_YEAR ? [year, year + 1] : [year];
  return years.some((candidate) => observedFederalHolidays(candidate).includes(date));
}

function isWeekend(date: CalendarDate): boolean {
  return weekdayOf(date) % 6 === 0;
}
