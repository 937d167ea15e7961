import { addDays, calendarDate, type CalendarDate } from './calendar-date.js';

const SHAPE = /^(\d{4})-Q([1-4])$/;

/** A quarter of the calendar year, such as `2026-Q4`; the order of the text is the order of time. */
export function isCalendarQuarter(text: string): boolean {
  return SHAPE.test(text);
}

/** The quarter that a day is in. */
export function quarterOf(date: CalendarDate): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** The last day of a quarter. */
export function endOfQuarter(quarter: string): CalendarDate {
  const [, year = '', number = ''] = SHAPE.exec(quarter) ?? [];
  const next = number === '4' ? `${Number(year) + 1}-01-01` : `${year}-${monthAfter(number)}-01`;
  return addDays(calendarDate(next), -1);
}

/** The last quarter that was over on a day. */
export function lastQuarterBefore(today: CalendarDate): string {
  const month = (Math.ceil(Number(today.slice(5, 7)) / 3) - 1) * 3 + 1;
  const start = calendarDate(`${today.slice(0, 4)}-${String(month).padStart(2, '0')}-01`);
  return quarterOf(addDays(start, -1));
}

function monthAfter(quarter: string): string {
  return String(Number(quarter) * 3 + 1).padStart(2, '0');
}
