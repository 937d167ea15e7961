import { calendarDate } from '../dates/calendar-date.js';
import { officer } from '../../../testing/stage.js';
import type { EvidenceItem } from '../order/evidence.js';
import { policy } from '../policy/policy.js';
import { markingOf, mayMark } from './may-mark.js';
import { MOST_KEPT, mayGiveEvidence } from './progress-rules.js';

const today = calendarDate('2026-11-21');
const item: EvidenceItem = {
  kind: 'PRIMARY_DOCUMENT',
  grade: 'REPORTED',
  statement: 'The form.',
  source: 'Treasury',
  sourceAddress: null,
  date: today,
  asOf: today,
};

/** A step that keeps so many sources, one of them new. */
const withSources = (count: number) =>
  mayGiveEvidence([item], {
    field: 'status',
    from: 'IN_PROGRESS',
    to: 'IN_PROGRESS',
    continuing: false,
    office: 'Cybersecurity Office',
    subject: 'officer-1',
    isClaim: false,
    claimedBy: null,
    claimedBySubject: null,
    evidenceItems: Array.from({ length: count }, () => item),
    today,
  });

test('a record holds as many sources as it may, and not one more', () => {
  expect(withSources(MOST_KEPT)).toBeNull();
  expect(withSources(MOST_KEPT + 1)).toMatchObject({ code: 'INPUT_INVALID' });
});

test('a system whose ceiling is U takes no record marked CUI, whoever writes it', () => {
  const context = { policy, principal: officer('TREASURY'), markingCeiling: 'U' } as const;
  expect(mayMark([markingOf(null)], 'TREASURY', context)).toBeNull();
  expect(mayMark([markingOf({ cui: ['ISVI'] })], 'TREASURY', context)).toMatchObject({
    code: 'MARKING_OVER_CEILING',
  });
});
