import { calendarDate } from '../dates/calendar-date.js';
import { provision } from '../order/provisions.js';
import type { OfficeId } from '../order/offices.js';
import type { ConsultationState } from './consultation-lifecycle.js';
import { mustHaveAnswered, type Asked } from './must-have-answered.js';

const asked = (office: OfficeId, state: ConsultationState): Asked => ({
  office,
  state,
  requestedOn: calendarDate('2026-11-21'),
});
const required = provision('2(d)').consultations;

test('names whoever has not answered, and since when each was asked', () => {
  const refusal = mustHaveAnswered(
    required,
    [
      asked('NATIONAL_CYBER_DIRECTOR', 'REQUESTED'),
      asked('SECRETARY_OF_WAR', 'WITHDRAWN'),
      asked('SECRETARY_OF_HOMELAND_SECURITY', 'ANSWERED'),
    ],
    'id',
  );
  expect(refusal).toMatchObject({ code: 'CONSULTATION_MISSING', field: ['input', 'id'] });
  expect(refusal?.message).toContain('National Cyber Director (asked on 2026-11-21)');
  expect(refusal?.message).toContain('Secretary of War (never asked)');
  expect(refusal?.message).not.toContain('Homeland');
});

test('is content with the office that the order routes a party through, and without groups', () => {
  const answers = (['NATIONAL_CYBER_DIRECTOR', 'DIRECTOR_NSA', 'DIRECTOR_CISA'] as const).map(
    (office) => asked(office, 'ANSWERED'),
  );
  expect(mustHaveAnswered(required, answers, 'id')).toBeNull();
  expect(mustHaveAnswered(required, answers.slice(1), 'id', 'NOT_REPORTABLE')).toMatchObject({
    code: 'NOT_REPORTABLE',
  });
});
