import type { Clock } from './clock.js';
import { DAY_MS } from './day-length.js';

declare const brand: unique symbol;

/** A day of the calendar, `YYYY-MM-DD`, without a time and without a zone. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** True when the text names a day that exists: 2026-02-30 does not. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!SHAPE.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  // A day past the end of its month may be read as one of the next, so the text must come back.
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** Reads a calendar date; refuses text that names no day. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`Not a calendar date (YYYY-MM-DD): ${text}`);
  return text;
}

/** The date so many days later; earlier when the number is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** How many days lie between: positive when `to` is the later date. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Negative when `a` is the earlier date, 0 when both are the same, positive when it is later. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  // Four-digit years make the order of the text the order of the days.
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True when the date is before the other, not on it. */
export function isBefore(date: CalendarDate, other: CalendarDate): boolean {
  return compareDates(date, other) < 0;
}

/** True when the date is after the other, not on it. */
export function isAfter(date: CalendarDate, other: CalendarDate): boolean {
  return compareDates(date, other) > 0;
}

/** True when the date is one of the days from `first` to `last`, both included. */
export function isWithin(date: CalendarDate, first: CalendarDate, last: CalendarDate): boolean {
  return !isBefore(date, first) && !isAfter(date, last);
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(dayNumber(date) * DAY_MS).getUTCDay();
}

// Making a formatter costs far more than using one.
const newYork = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  calendar: 'iso8601',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The date on the wall in Washington (America/New_York) at an instant. */
export function calendarDateInNewYork(instant: Date): CalendarDate {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of newYork.formatToParts(instant)) part[type] = value;
  return calendarDate(`${part.year?.padStart(4, '0')}-${part.month}-${part.day}`);
}

/** Today's date in Washington, by the clock given. */
export function todayInNewYork(clock: Clock): CalendarDate {
  return calendarDateInNewYork(clock.now());
}

function dayNumber(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

function dateOfDayNumber(day: number): CalendarDate {
  return calendarDate(new Date(day * DAY_MS).toISOString().replace(/T.*$/, ''));
}
