import { calendarDate } from '../../contract/dates/calendar-date.js';
import { availableThrough, fundsInput, isAvailableOn } from './funds.js';

test.each([
  ['070-2026/2027-0413-000', '2027-09-30'],
  ['070-2026-0413-000', '2026-09-30'],
  ['011-070-2025/2026-0413-001', '2026-09-30'],
  ['049-X-0100-000', null],
])('the money of %s can be obligated until %s', (treasuryAccount, last) => {
  expect(availableThrough({ treasuryAccount })).toBe(last);
});

test('the last day of the period is one of it, and the next is not', () => {
  const funds = { treasuryAccount: '070-2026-0413-000' };
  expect(isAvailableOn(funds, calendarDate('2026-09-30'))).toBe(true);
  expect(isAvailableOn(funds, calendarDate('2026-10-01'))).toBe(false);
  expect(isAvailableOn({ treasuryAccount: '070-X-0413-000' }, calendarDate('2099-01-01'))).toBe(
    true,
  );
});

test.each(['70-2026-0413-000', '070-26-0413-000', '070-2026/27-0413-000', '070-Y-0413-000', '070'])(
  '%s is no symbol of an account',
  (treasuryAccount) => {
    const funds = { amount: 1, fiscalYear: 2026, asOf: '2026-11-21', treasuryAccount };
    expect(fundsInput.safeParse(funds).success).toBe(false);
  },
);
