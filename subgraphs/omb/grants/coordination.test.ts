import { calendarDate } from '../../contract/dates/calendar-date.js';
import { isCoordinated, orderOfCoordination } from './coordination.js';

const asked = (office: string, respondedOn: string | null) => ({
  office,
  requestedOn: calendarDate('2026-06-10'),
  respondedOn: respondedOn === null ? null : calendarDate(respondedOn),
  outcome: null,
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
  ['PRECEDED', '2026-06-30', null],
])('a determination of July 1 %s answers of %s and %s', (order, ncd, cisa) => {
  const coordination = [asked('NATIONAL_CYBER_DIRECTOR', ncd), asked('DIRECTOR_CISA', cisa)];
  expect(orderOfCoordination({ ruling, coordination })).toBe(order);
});

test('what is not determined neither followed nor preceded', () => {
  expect(orderOfCoordination({ ruling: null, coordination: [] })).toBeNull();
});

test('an office asked that has not answered is not coordinated with', () => {
  const coordination = [
    asked('NATIONAL_CYBER_DIRECTOR', '2026-06-30'),
    asked('DIRECTOR_CISA', null),
  ];
  expect(isCoordinated({ coordination })).toMatchObject({
    code: 'COORDINATION_MISSING',
    message: expect.stringContaining('Director of the Cybersecurity'),
  });
});
