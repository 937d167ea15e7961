import { calendarDateInNewYork } from '../../../subgraphs/contract/dates/calendar-date.js';
import { dayAfter, endOfDay, quartersOver, SIGNED_ON } from './dates.js';

test('the quarters that are over begin with that of the signing', () => {
  expect(quartersOver('2026-06-30')).toEqual([]);
  expect(quartersOver('2026-07-01')).toEqual(['2026-Q2']);
  expect(quartersOver('2027-01-05')).toEqual(['2026-Q4', '2026-Q3', '2026-Q2']);
});

test('a day ends when it ends in Washington, in summer and in winter, and on the days between the two', () => {
  expect(endOfDay('2026-07-01')).toBe('2026-07-02T03:59:59.999Z');
  expect(endOfDay('2026-12-31')).toBe('2027-01-01T04:59:59.999Z');
  for (let day = SIGNED_ON; day < '2028-01-01'; day = dayAfter(day, 1)) {
    const end = Date.parse(endOfDay(day));
    expect(calendarDateInNewYork(new Date(end))).toBe(day);
    expect(calendarDateInNewYork(new Date(end + 1))).toBe(dayAfter(day, 1));
  }
});
