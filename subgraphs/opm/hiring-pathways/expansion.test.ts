import { calendarDate } from '../../contract/dates/calendar-date.js';
import { expansionOf, isExpanded } from './expansion.js';

const nothingKnown = {
  asOf: calendarDate('2026-04-13'),
  seats: null,
  authorities: null,
  grades: null,
  series: null,
  agencies: null,
  onboards: null,
};
const plan = {
  baseline: nothingKnown,
  seats: 300,
  authorities: [{ citation: '5 CFR 337 subpart B', expiresOn: null }],
  grades: ['GS-13', 'GS-14'],
  series: ['2210'],
  hosts: [{ agency: 'CISA' as const, seats: 100 }],
};

test('what the baseline does not say is not compared, and never taken for zero', () => {
  const expansion = expansionOf(plan);
  expect(Object.values(expansion)).toEqual([null, null, null, null, null]);
  expect(isExpanded(expansion)).toBeNull();
});

test('what the plan does not say is not compared either', () => {
  const baseline = { ...nothingKnown, seats: 100, grades: ['GS-13'], series: ['2210'] };
  const silent = { baseline, seats: null, authorities: [], grades: [], series: [], hosts: [] };
  expect(Object.values(expansionOf(silent))).toEqual([null, null, null, null, null]);
  expect(isExpanded(expansionOf(silent))).toBeNull();
});

test('what is there beyond the baseline is the expansion', () => {
  const baseline = {
    ...nothingKnown,
    seats: 100,
    authorities: ['5 CFR 337 subpart B'],
    grades: ['GS-13'],
    series: ['2210'],
    agencies: ['OPM' as const],
  };
  const expansion = expansionOf({ ...plan, baseline });
  expect(expansion).toEqual({
    seats: 200,
    authorities: [],
    grades: ['GS-14'],
    series: [],
    agencies: ['CISA'],
  });
  expect(isExpanded(expansion)).toBe(true);
});

test('fewer seats and nothing new are no expansion', () => {
  const baseline = { ...nothingKnown, seats: 400, series: ['2210', '1550'] };
  const expansion = expansionOf({ ...plan, baseline });
  expect(expansion).toMatchObject({ seats: -100, series: [] });
  expect(isExpanded(expansion)).toBe(false);
});
