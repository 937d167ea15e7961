import { addDays, calendarDate, weekdayOf, type CalendarDate } from './calendar-date.js';

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;

/**
 * The days on which the eleven legal public holidays of 5 U.S.C. 6103(a) are observed for a year:
 * one that falls on a Saturday is kept on the Friday before, on a Sunday on the Monday after.
 * The list is today's; it is not the history of the statute.
 */
export function observedFederalHolidays(year: number): readonly CalendarDate[] {
  return [
    observed(day(year, 1, 1)), // New Year's Day
    nthWeekday(year, 1, MONDAY, 3), // Birthday of Martin Luther King, Jr.
    nthWeekday(year, 2, MONDAY, 3), // Washington's Birthday
    lastMondayOfMay(year), // Memorial Day
    observed(day(year, 6, 19)), // Juneteenth National Independence Day
    observed(day(year, 7, 4)), // Independence Day
    nthWeekday(year, 9, MONDAY, 1), // Labor Day
    nthWeekday(year, 10, MONDAY, 2), // Columbus Day
    observed(day(year, 11, 11)), // Veterans Day
    nthWeekday(year, 11, THURSDAY, 4), // Thanksgiving Day
    observed(day(year, 12, 25)), // Christmas Day
  ];
}

function observed(holiday: CalendarDate): CalendarDate {
  const weekday = weekdayOf(holiday);
  if (weekday === SATURDAY) return addDays(holiday, -1);
  if (weekday === SUNDAY) return addDays(holiday, 1);
  return holiday;
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): CalendarDate {
  const first = day(year, month, 1);
  const toFirstOfKind = (weekday - weekdayOf(first) + 7) % 7;
  return addDays(first, toFirstOfKind + 7 * (nth - 1));
}

function lastMondayOfMay(year: number): CalendarDate {
  const last = day(year, 5, 31);
  return addDays(last, -((weekdayOf(last) - MONDAY + 7) % 7));
}

function day(year: number, month: number, dayOfMonth: number): CalendarDate {
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  return calendarDate(`${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`);
}
