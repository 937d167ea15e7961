import fc from 'fast-check';
import { addDays, calendarDate } from '../../contract/dates/calendar-date.js';
import { fiscalYearOf, isNumberOfDay } from './directive-number.js';
import type { DueRule } from './due-rule.js';
import { dueOnOf } from './rule-in-force.js';

const issuedOn = calendarDate('2026-06-10');
const stating = (dueRule: DueRule | null, issued = issuedOn, endedOn = null as string | null) => ({
  state: endedOn === null ? ('IN_FORCE' as const) : ('REVOKED' as const),
  issuedOn: issued,
  endedOn: endedOn === null ? null : calendarDate(endedOn),
  actions: [{ id: 'ACT', text: 'Act.', dueRule, reportingChannel: null }],
});
const days = (offsetDays: number): DueRule => ({ kind: 'OFFSET', offsetDays });
const due = (on: string, ...[directive, ...supplements]: ReturnType<typeof stating>[]) =>
  directive === undefined
    ? null
    : dueOnOf({ directive, addsTo: null, supplements }, 'ACT', calendarDate(on));

test('a supplemental direction gives an action its due date from the day it is issued, and not before', () => {
  const own = stating(days(60));
  const supplement = stating(days(10), calendarDate('2026-07-01'));
  expect(due('2026-06-30', own, supplement)).toBe('2026-08-09');
  expect(due('2026-07-01', own, supplement)).toBe('2026-07-11');
  const later = stating(
    { kind: 'FIXED', fixedOn: calendarDate('2026-09-30') },
    calendarDate('2026-07-02'),
  );
  for (const supplements of [
    [supplement, later],
    [later, supplement],
  ]) {
    expect(due('2026-07-02', own, ...supplements)).toBe('2026-09-30');
  }
  const revoked = stating(days(10), calendarDate('2026-07-01'), '2026-07-05');
  expect(due('2026-07-04', own, revoked)).toBe('2026-07-11');
  expect(due('2026-07-05', own, revoked)).toBe('2026-08-09');
});

test('nothing is due by a directive that is not in force on the day, nor by a rule that is not known', () => {
  expect(due('2026-06-09', stating(days(0)))).toBeNull();
  expect(due('2026-08-01', stating(days(60), issuedOn, '2026-08-01'))).toBeNull();
  expect(due('2026-07-31', stating(days(60), issuedOn, '2026-08-01'))).toBe('2026-08-09');
  expect(due('2026-07-01', stating(null))).toBeNull();
  expect(
    dueOnOf({ directive: stating(days(1)), addsTo: null, supplements: [] }, 'OTHER', issuedOn),
  ).toBeNull();
});

test('a supplemental direction asks for nothing once the directive that it adds to has ended', () => {
  const directive = stating(days(10));
  const on = calendarDate('2026-07-01');
  for (const [addsTo, due] of [
    [stating(null), '2026-06-20'],
    [stating(null, issuedOn, '2026-07-01'), null],
  ] as const) {
    expect(dueOnOf({ directive, addsTo, supplements: [] }, 'ACT', on)).toBe(due);
  }
});

test('by the table an action is due when agencies have to meet it', () => {
  expect(due('2026-06-10', stating({ kind: 'TABLE' }))).toBe('2026-12-07');
});

test('the fiscal year begins on October 1, and a number has to name it', () => {
  expect(fiscalYearOf(calendarDate('2026-09-30'))).toBe(2026);
  expect(fiscalYearOf(calendarDate('2026-10-01'))).toBe(2027);
  expect(isNumberOfDay('BOD', 'BOD 22-01', calendarDate('2021-11-03'))).toBeNull();
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 30_000 }),
      fc.integer({ min: 0, max: 99 }),
      (at, year) => {
        const day = addDays(calendarDate('2010-01-01'), at);
        const number = `ED ${String(year).padStart(2, '0')}-01`;
        const isItsYear = fiscalYearOf(day) % 100 === year;
        expect(isNumberOfDay('ED', number, day)?.code).toBe(
          isItsYear ? undefined : 'NUMBER_INVALID',
        );
      },
    ),
  );
});
