import { calendarDate } from '../dates/calendar-date.js';
import { asKnownOn, strongestEvidence, type EvidenceItem } from './evidence.js';

const item = (changes: Partial<EvidenceItem> = {}): EvidenceItem => ({
  kind: 'THIRD_PARTY_REPORT',
  grade: 'REPORTED',
  source: 'a source',
  sourceAddress: null,
  date: calendarDate('2026-06-10'),
  asOf: calendarDate('2026-11-21'),
  statement: 'a statement',
  ...changes,
});

describe('the strongest evidence', () => {
  it('is NONE where there is none', () => {
    expect(strongestEvidence([])).toBe('NONE');
  });

  it('is the highest kind of all items', () => {
    expect(
      strongestEvidence([
        item(),
        item({ kind: 'PRIMARY_DOCUMENT' }),
        item({ kind: 'AGENCY_CLAIM' }),
      ]),
    ).toBe('PRIMARY_DOCUMENT');
  });

  it('counts the day of the signing and nothing before it', () => {
    expect(strongestEvidence([item({ date: calendarDate('2026-06-02') })])).toBe(
      'THIRD_PARTY_REPORT',
    );
    expect(strongestEvidence([item({ date: calendarDate('2026-06-01') })])).toBe('NONE');
  });

  it('counts nothing undated and nothing that was not found', () => {
    expect(strongestEvidence([item({ date: null })])).toBe('NONE');
    expect(strongestEvidence([item({ grade: 'NOT_FOUND' })])).toBe('NONE');
  });
});

describe('what was known on a day', () => {
  const onThatDay = calendarDate('2026-07-10');

  it('is what was dated by then, whenever it was looked up', () => {
    expect(asKnownOn([item(), item({ date: calendarDate('2026-07-11') })], onThatDay)).toEqual([
      item(),
    ]);
  });

  it('is what was looked up by then where no date is known', () => {
    const early = item({ date: null, asOf: onThatDay });
    expect(asKnownOn([early, item({ date: null })], onThatDay)).toEqual([early]);
  });
});
