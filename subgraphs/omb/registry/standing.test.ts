import { calendarDate } from '../../contract/dates/calendar-date.js';
import type { AgencyId, SubgraphName } from '../../contract/order/agencies.js';
import type { Citation } from '../../contract/order/citations.js';
import type { EvidenceItem } from '../../contract/order/evidence.js';
import { provision, PROVISIONS } from '../../contract/order/provisions.js';
import { emptyReport } from '../../contract/reports/apply-report.js';
import type { ReportRecord } from '../../contract/reports/report-record.js';
import { KnownReports } from '../ledger/known-reports.js';
import { FEEDS } from '../ledger/ledger.js';
import { standingOf } from './standing.js';

const HEARD = new Date('2026-11-21T15:00:00Z');
const EARLIER = new Date('2026-11-21T14:00:00Z');
const TODAY = calendarDate('2026-11-21');

const everyone = new Map<SubgraphName, Date>(FEEDS.map((name) => [name, HEARD]));

function report(
  agency: AgencyId,
  citation: Citation,
  changes: Partial<ReportRecord> = {},
): ReportRecord {
  return { ...emptyReport(agency, provision(citation), HEARD), version: 1, ...changes };
}

const dated = (date: string): EvidenceItem => ({
  kind: 'PRIMARY_DOCUMENT',
  grade: 'VERIFIED_AT_ORIGIN',
  source: 'The agency',
  sourceAddress: null,
  date: calendarDate(date),
  asOf: TODAY,
  statement: `Done on ${date}.`,
});

function standing(citation: Citation, reports: readonly ReportRecord[], heard = everyone) {
  return standingOf(provision(citation), new KnownReports(heard, reports), TODAY);
}

const CO_LEADS = ['TREASURY', 'NSA', 'CISA'] as const;
const done = { work: 'REPORTED_COMPLETE' } as const;

describe('a joint provision', () => {
  it('is not complete until all three leads are', () => {
    const two = [report('TREASURY', '3(a)', done), report('NSA', '3(a)', done)];
    expect(standing('3(a)', two).work).toBe('IN_PROGRESS');
    expect(standing('3(a)', [...two, report('CISA', '3(a)', done)]).work).toBe('REPORTED_COMPLETE');
  });

  it('is verified only when all three are', () => {
    const verified = CO_LEADS.map((agency) =>
      report(agency, '3(a)', { work: 'VERIFIED_COMPLETE' }),
    );
    expect(standing('3(a)', verified).work).toBe('VERIFIED_COMPLETE');
    const but = verified.with(1, report('NSA', '3(a)', done));
    expect(standing('3(a)', but).work).toBe('REPORTED_COMPLETE');
  });

  it('is no more public than its least public part', () => {
    const parts = (['PUBLISHED', 'WITHHELD_CLASSIFIED', 'ANNOUNCED'] as const).map(
      (publicity, index) => report(CO_LEADS[index] ?? 'NSA', '3(a)', { publicity }),
    );
    expect(standing('3(a)', parts).publicity).toBe('WITHHELD_CLASSIFIED');
  });

  it('names each source once, however many leads gave it', () => {
    const same = CO_LEADS.map((agency) =>
      report(agency, '3(a)', { evidenceItems: [dated('2026-08-03')] }),
    );
    expect(standing('3(a)', same)).toMatchObject({
      evidence: 'PRIMARY_DOCUMENT',
      evidenceItems: [dated('2026-08-03')],
    });
  });

  it('is silent no more when any lead leaves a trace in time', () => {
    expect(standing('3(a)', []).timeliness).toBe('PASSED_SILENT');
    const one = [report('NSA', '3(a)', { evidenceItems: [dated('2026-08-04')] })];
    expect(standing('3(a)', one).timeliness).toBe('OVERDUE');
  });

  it('is on time only when every lead is known to be, and late when any is', () => {
    const each = (...evidence: readonly EvidenceItem[][]) =>
      CO_LEADS.map((agency, index) =>
        report(agency, '3(a)', { ...done, evidenceItems: evidence[index] ?? [] }),
      );
    const inTime = [dated('2026-08-01')];
    expect(standing('3(a)', each(inTime, inTime, inTime)).timeliness).toBe('ON_TIME');
    expect(standing('3(a)', each(inTime, inTime, [])).timeliness).toBe('UNDETERMINED');
    const late = report('CISA', '3(a)', { ...done, completedOn: calendarDate('2026-08-02') });
    expect(standing('3(a)', each(inTime, inTime).with(2, late)).timeliness).toBe('LATE');
  });

  it('is as fresh as what was heard longest ago', () => {
    const heard = new Map(everyone).set('cisa', EARLIER);
    expect(standing('3(a)', [], heard).asOf).toEqual(EARLIER);
    expect(standing('2(d)', [], heard).asOf).toEqual(HEARD);
  });
});

describe('a provision without reports of its own', () => {
  it('stands as its parts do', () => {
    const parts = [
      report('CISA', '2(c)(i)', { ...done, publicity: 'PUBLISHED' }),
      report('CISA', '2(c)(ii)', { ...done, publicity: 'ANNOUNCED' }),
    ];
    const whole = standing('2(c)', parts);
    expect(whole).toMatchObject({ work: 'IN_PROGRESS', publicity: 'UNPUBLISHED' });
    const all = [...parts, report('CISA', '2(c)(iii)', { ...done, publicity: 'PUBLISHED' })];
    expect(standing('2(c)', all)).toMatchObject({
      work: 'REPORTED_COMPLETE',
      publicity: 'ANNOUNCED',
    });
  });

  it('is complete, in section 3, when every lead is in every part', () => {
    const parts = (['3(a)', '3(b)'] as const).flatMap((citation) =>
      CO_LEADS.map((agency) => report(agency, citation, done)),
    );
    expect(standing('3', parts).work).toBe('REPORTED_COMPLETE');
    expect(standing('3', parts.slice(1)).work).toBe('IN_PROGRESS');
  });
});

describe('a lead that was heard and did not report', () => {
  it('has not started, or continues what has no end', () => {
    expect(standing('2(e)', [])).toMatchObject({
      work: 'NOT_STARTED',
      publicity: 'UNPUBLISHED',
      evidence: 'NONE',
      evidenceItems: [],
    });
    expect(standing('2(a)', []).work).toBe('CONTINUING');
    expect(standing('4', [])).toMatchObject({ work: 'CONTINUING', timeliness: 'NOT_APPLICABLE' });
  });
});

describe('a lead that was never heard', () => {
  it('leaves everything unknown wherever it leads, and nothing elsewhere', () => {
    const heard = new Map(everyone);
    heard.delete('cisa');
    const unknown = PROVISIONS.filter(
      ({ citation, leads }) => leads.length > 0 && standing(citation, [], heard).work === null,
    ).map(({ citation }) => citation);
    expect(unknown).toEqual(['2(c)', '2(c)(i)', '2(c)(ii)', '2(c)(iii)', '3', '3(a)', '3(b)']);
    expect(standing('2(c)(i)', [], heard)).toEqual({
      work: null,
      timeliness: null,
      publicity: null,
      evidence: null,
      evidenceItems: null,
      asOf: null,
    });
  });
});

describe('a provision that charges no one', () => {
  it('has no work to tell of, and no due date to keep', () => {
    const silent = PROVISIONS.filter(({ leads }) => leads.length === 0);
    expect(silent).toHaveLength(8);
    for (const { citation } of silent) {
      expect(standing(citation, [], new Map())).toEqual({
        work: null,
        timeliness: 'NOT_APPLICABLE',
        publicity: null,
        evidence: null,
        evidenceItems: [],
        asOf: null,
      });
    }
  });
});
