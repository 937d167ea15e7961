import { calendarDate } from '../../contract/dates/calendar-date.js';
import { orderOfCoordination } from './coordination.js';

const answered = (office: 'NATIONAL_CYBER_DIRECTOR' | 'DIRECTOR_CISA', on: string) => ({
  consultation: `OMB:consultation:${office}`,
  office,
  requestedOn: calendarDate('2026-06-10'),
  answeredOn: calendarDate(on),
});
const ruling = {
  result: 'NOT_DIRECTABLE' as const,
  grounds: ['NOT_AVAILABLE' as const],
  action: null,
  actionDetail: null,
  determinedOn: calendarDate('2026-07-01'),
};

test.each([
  ['FOLLOWED', '2026-06-30', '2026-07-01'],
  ['PRECEDED', '2026-06-30', '2026-07-02'],
])('a determination of July 1 %s answers of %s and %s', (order, ncd, cisa) => {
  const coordination = [answered('NATIONAL_CYBER_DIRECTOR', ncd), answered('DIRECTOR_CISA', cisa)];
  expect(orderOfCoordination({ ruling, coordination })).toBe(order);
});

test('a determination without the answer of one office preceded it', () => {
  const coordination = [answered('NATIONAL_CYBER_DIRECTOR', '2026-06-30')];
  expect(orderOfCoordination({ ruling, coordination })).toBe('PRECEDED');
});

test('what is not determined neither followed nor preceded', () => {
  expect(orderOfCoordination({ ruling: null, coordination: [] })).toBeNull();
});
