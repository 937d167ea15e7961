import { fallsOnNonBusinessDay } from '../dates/business-day.js';
import { calendarDate } from '../dates/calendar-date.js';
import { CITATIONS } from './citations.js';
import {
  childrenOf,
  dueOn,
  findProvision,
  isDatedLeaf,
  isReportable,
  PROVISIONS,
  provision,
  reportableBy,
} from './provisions.js';

const citationsOf = (list: typeof PROVISIONS) => list.map(({ citation }) => citation);

describe('the provisions', () => {
  it('are all there, in the order of the order', () => {
    expect(citationsOf(PROVISIONS)).toEqual(CITATIONS);
    expect(findProvision('2(c)(iii)')?.parent).toBe('2(c)');
    expect(findProvision('2(g)')).toBeNull();
  });

  it('have parts', () => {
    expect(citationsOf(childrenOf(provision('2(c)')))).toEqual([
      '2(c)(i)',
      '2(c)(ii)',
      '2(c)(iii)',
    ]);
    expect(citationsOf(childrenOf(provision('3')))).toEqual(['3(a)', '3(b)', '3(c)']);
    expect(childrenOf(provision('2(d)'))).toEqual([]);
  });
});

describe('the due dates', () => {
  const leaves = PROVISIONS.filter(isDatedLeaf);
  const dueThen = (date: string) => citationsOf(leaves.filter((leaf) => dueOn(leaf) === date));

  it('belong to ten duties, seven after 30 days and three after 60', () => {
    expect(leaves).toHaveLength(10);
    expect(dueThen('2026-07-02')).toEqual([
      '2(a)',
      '2(b)',
      '2(c)(i)',
      '2(c)(ii)',
      '2(c)(iii)',
      '2(d)',
      '2(e)',
    ]);
    expect(dueThen('2026-08-01')).toEqual(['2(f)', '3(a)', '3(b)']);
  });

  it('are not moved from a Saturday', () => {
    expect(dueOn(provision('2(f)'))).toBe('2026-08-01');
    expect(fallsOnNonBusinessDay(calendarDate('2026-08-01'))).toBe(true);
    expect(fallsOnNonBusinessDay(calendarDate('2026-07-02'))).toBe(false);
  });

  it.each(['1', '3(b)(i)', '3(c)', '4', '5(d)'] as const)('are not set by %s', (citation) => {
    expect(dueOn(provision(citation))).toBeNull();
  });
});

describe('the leads', () => {
  it.each(['3', '3(a)', '3(b)'] as const)('of %s are exactly three', (citation) => {
    expect(provision(citation).leads).toEqual([
      { agency: 'TREASURY', principal: 'SECRETARY_OF_THE_TREASURY', through: null },
      { agency: 'NSA', principal: 'SECRETARY_OF_WAR', through: 'DIRECTOR_NSA' },
      { agency: 'CISA', principal: 'SECRETARY_OF_HOMELAND_SECURITY', through: 'DIRECTOR_CISA' },
    ]);
  });

  it.each(['2(c)', '2(c)(i)', '2(c)(ii)', '2(c)(iii)'] as const)(
    'of %s are Homeland Security through CISA',
    (citation) => {
      expect(provision(citation).leads).toEqual([
        { agency: 'CISA', principal: 'SECRETARY_OF_HOMELAND_SECURITY', through: 'DIRECTOR_CISA' },
      ]);
    },
  );

  it('are none where developers act', () => {
    for (const part of childrenOf(provision('3(b)'))) expect(part.leads).toEqual([]);
  });

  it('report on twelve provisions, each on its own', () => {
    const reported = (['CNSS', 'WAR', 'CISA', 'TREASURY', 'NSA', 'OMB', 'OPM', 'DOJ'] as const).map(
      (agency) => [agency, citationsOf(reportableBy(agency))],
    );
    expect(reported).toEqual([
      ['CNSS', ['2(a)']],
      ['WAR', ['2(b)', '5(d)']],
      ['CISA', ['2(c)(i)', '2(c)(ii)', '2(c)(iii)', '3(a)', '3(b)']],
      ['TREASURY', ['2(d)', '3(a)', '3(b)']],
      ['NSA', ['3(a)', '3(b)']],
      ['OMB', ['2(e)']],
      ['OPM', ['2(f)']],
      ['DOJ', ['4']],
    ]);
    expect(PROVISIONS.filter(isReportable)).toHaveLength(12);
  });
});

describe('the kinds', () => {
  it('count what only has to be prioritized as continuing, dated or not', () => {
    const continuing = PROVISIONS.filter(({ kind }) => kind === 'CONTINUING');
    expect(citationsOf(continuing)).toEqual(['2(a)', '2(b)', '4']);
  });

  it('box 3(a) in time although its result is maintained', () => {
    expect(provision('3(a)')).toMatchObject({ kind: 'TIME_BOXED', maintained: true });
    expect(citationsOf(PROVISIONS.filter(({ maintained }) => maintained))).toEqual(['3(a)']);
  });
});
