import fc from 'fast-check';
import { fallsOnNonBusinessDay, isObservedFederalHoliday } from './business-day.js';
import { calendarDate, weekdayOf } from './calendar-date.js';
import { observedFederalHolidays } from './federal-holidays.js';

const falls = (text: string) => fallsOnNonBusinessDay(calendarDate(text));

describe('a non-business day', () => {
  it('is a Saturday or a Sunday', () => {
    expect(falls('2026-08-01')).toBe(true);
    expect(falls('2026-08-02')).toBe(true);
    expect(falls('2026-08-03')).toBe(false);
  });

  it('is the Friday before a holiday that falls on a Saturday', () => {
    expect(falls('2026-07-03')).toBe(true);
    expect(falls('2026-07-02')).toBe(false);
  });

  it('is the Monday after a holiday that falls on a Sunday', () => {
    expect(falls('2021-07-05')).toBe(true);
    expect(falls('2022-12-26')).toBe(true);
  });

  it('is December 31 where the New Year falls on a Saturday', () => {
    expect(falls('2021-12-31')).toBe(true);
    expect(falls('2025-12-31')).toBe(false);
  });
});

describe('the Federal holidays', () => {
  it('are the eleven of 2026, as observed', () => {
    expect(observedFederalHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-01-19',
      '2026-02-16',
      '2026-05-25',
      '2026-06-19',
      '2026-07-03',
      '2026-09-07',
      '2026-10-12',
      '2026-11-11',
      '2026-11-26',
      '2026-12-25',
    ]);
  });

  it('are eleven different weekdays of every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9998 }), (year) => {
        const days = observedFederalHolidays(year);
        expect(new Set(days).size).toBe(11);
        for (const day of days) {
          expect([1, 2, 3, 4, 5]).toContain(weekdayOf(day));
          expect(isObservedFederalHoliday(day)).toBe(true);
        }
      }),
    );
  });

  it('can be told to the last year there is', () => {
    expect(falls('9999-12-24')).toBe(true);
    expect(falls('9999-12-23')).toBe(false);
  });
});
