import { calendarDate } from '../dates/calendar-date.js';
import type { Citation } from './citations.js';
import { strongestEvidence } from './evidence.js';
import { knownOutcomeOn } from './known-outcome-on.js';
import { KNOWN_OUTCOMES, knownOutcome, knownOutcomesOf } from './known-outcomes.js';
import { dueOn, isLedBy, isReportable, PROVISIONS, provision } from './provisions.js';
import { timeliness } from './timeliness.js';

const standing = (citation: Citation, day: string) => {
  const today = calendarDate(day);
  const answers = KNOWN_OUTCOMES.filter((outcome) => outcome.citation === citation).map((outcome) =>
    timeliness({ ...knownOutcomeOn(outcome, today), dueOn: dueOn(provision(citation)), today }),
  );
  expect(new Set(answers).size).toBe(1);
  return answers[0];
};

describe('as of November 21, 2026', () => {
  it.each([
    ['2(a)', 'PASSED_SILENT'],
    ['2(b)', 'PASSED_SILENT'],
    ['2(c)(i)', 'UNDETERMINED'],
    ['2(c)(ii)', 'PASSED_SILENT'],
    ['2(c)(iii)', 'PASSED_SILENT'],
    ['2(d)', 'UNDETERMINED'],
    ['2(e)', 'PASSED_SILENT'],
    ['2(f)', 'PASSED_SILENT'],
    ['3(a)', 'UNDETERMINED'],
    ['3(b)', 'UNDETERMINED'],
    ['4', 'NOT_APPLICABLE'],
  ] as const)('%s is %s', (citation, expected) => {
    expect(standing(citation, '2026-11-21')).toBe(expected);
  });
});

describe('on earlier days', () => {
  it.each([
    ['2(d)', '2026-06-10', 'UPCOMING'],
    ['2(d)', '2026-07-02', 'DUE_SOON'],
    ['2(d)', '2026-07-04', 'OVERDUE'],
    ['2(d)', '2026-07-10', 'PASSED_SILENT'],
    ['2(d)', '2026-07-14', 'UNDETERMINED'],
    ['2(f)', '2026-08-01', 'DUE_SOON'],
    ['2(f)', '2026-08-05', 'PASSED_SILENT'],
    ['3(a)', '2026-08-02', 'OVERDUE'],
    ['3(a)', '2026-08-03', 'UNDETERMINED'],
  ] as const)('%s was, on %s, %s', (citation, day, expected) => {
    expect(standing(citation, day)).toBe(expected);
  });
});

describe('the known outcomes', () => {
  it('are for every lead of every duty but 5(d), where nothing was looked up', () => {
    const missing = PROVISIONS.filter(isReportable).filter(({ citation, leads }) =>
      leads.some(({ agency }) => knownOutcome(citation, agency) === null),
    );
    expect(missing.map(({ citation }) => citation)).toEqual(['5(d)']);
    for (const { citation, agency } of KNOWN_OUTCOMES) {
      expect(isLedBy(provision(citation), agency)).toBe(true);
    }
  });

  it('are the same for each of the three co-leads', () => {
    for (const agency of ['TREASURY', 'NSA', 'CISA'] as const) {
      const outcome = knownOutcomesOf(agency).find(({ citation }) => citation === '3(a)');
      expect(outcome).toMatchObject({ work: 'REPORTED_COMPLETE', publicity: 'UNPUBLISHED' });
    }
  });

  it('claim no completion date and no verification', () => {
    for (const { completedOn, work } of KNOWN_OUTCOMES) {
      expect(completedOn).toBeNull();
      expect(work).not.toBe('VERIFIED_COMPLETE');
    }
  });

  it('were looked up on one day, and what was not found has neither date nor address', () => {
    for (const item of KNOWN_OUTCOMES.flatMap(({ evidence }) => evidence)) {
      expect(item.asOf).toBe('2026-11-21');
      if (item.grade !== 'NOT_FOUND') continue;
      expect(item).toMatchObject({ kind: 'NONE', date: null, sourceAddress: null });
    }
  });

  it('take no evidence from before the signing', () => {
    const outcome = knownOutcome('2(f)', 'OPM');
    expect(outcome?.evidence.map(({ date }) => date)).toEqual(['2025-12-15', '2026-04-13', null]);
    expect(strongestEvidence(outcome?.evidence ?? [])).toBe('NONE');
  });

  it('rest, for the clearinghouse, on what the Government says', () => {
    expect(strongestEvidence(knownOutcome('2(d)', 'TREASURY')?.evidence ?? [])).toBe(
      'AGENCY_CLAIM',
    );
  });
});
