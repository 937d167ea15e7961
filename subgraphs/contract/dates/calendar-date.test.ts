import fc from 'fast-check';
import {
  addDays,
  calendarDate,
  calendarDateInNewYork,
  compareDates,
  daysBetween,
  isAfter,
  isBefore,
  isCalendarDate,
  isWithin,
  todayInNewYork,
  weekdayOf,
} from './calendar-date.js';
import { fixedClock } from './clock.js';

const dates = fc
  .date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('8999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((instant) => calendarDate(instant.toISOString().slice(0, 10)));

describe('a calendar date', () => {
  it.each(['2026-02-28', '2028-02-29', '2026-12-31', '0001-01-01'])('may be %s', (text) => {
    expect(calendarDate(text)).toBe(text);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-6-2',
    '2026-06-02T00:00:00Z',
    '+02026-06-02',
    ' 2026-06-02',
    '2026-06-02\n',
    '',
  ])('is never %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => calendarDate(text)).toThrow(RangeError);
  });

  it('comes back when as many days are taken off as were added', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('is ordered as its days are', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const between = daysBetween(a, b);
        expect(Math.sign(compareDates(b, a))).toBe(Math.sign(between));
        expect(isBefore(a, b)).toBe(between > 0);
        expect(isAfter(a, b)).toBe(between < 0);
      }),
    );
  });

  it('moves one weekday a day', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) + 1) % 7);
      }),
    );
  });

  it('counts both ends of a stretch of days as within it', () => {
    const [first, last] = [calendarDate('2026-06-02'), calendarDate('2026-07-02')];
    expect(isWithin(first, first, last)).toBe(true);
    expect(isWithin(last, first, last)).toBe(true);
    expect(isWithin(addDays(last, 1), first, last)).toBe(false);
    expect(isWithin(addDays(first, -1), first, last)).toBe(false);
  });

  it('cannot go past the year 9999', () => {
    expect(() => addDays(calendarDate('9999-12-31'), 1)).toThrow(RangeError);
  });
});

describe('the date in Washington', () => {
  it.each([
    ['2026-07-03T03:59:59Z', '2026-07-02'],
    ['2026-07-03T04:00:00Z', '2026-07-03'],
    ['2026-12-25T04:59:59Z', '2026-12-24'],
    ['2026-12-25T05:00:00Z', '2026-12-25'],
    ['2026-11-01T05:59:59Z', '2026-11-01'],
    ['2026-03-08T07:00:00Z', '2026-03-08'],
  ])('at %s is %s', (instant, date) => {
    expect(calendarDateInNewYork(new Date(instant))).toBe(date);
    expect(todayInNewYork(fixedClock(instant))).toBe(date);
  });

  it('is never a later date than in Greenwich and at most one day earlier', () => {
    const instants = fc.date({
      min: new Date('1970-01-02'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        const greenwich = calendarDate(instant.toISOString().slice(0, 10));
        expect([0, 1]).toContain(daysBetween(calendarDateInNewYork(instant), greenwich));
      }),
    );
  });
});
