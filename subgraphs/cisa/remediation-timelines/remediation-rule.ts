import { calendarDate, isAfter, type CalendarDate } from '../../contract/dates/calendar-date.js';
import type { EvidenceItem } from '../../contract/order/evidence.js';
import { LOOKED_UP_ON } from '../../contract/order/known-evidence.js';
import type { RemediationOutcome } from '../../contract/asking/remediation-outcome.js';

type YesNo = 'Y' | 'N';

/** A row by its four inputs: publicly exposed, in the KEV catalog, automatable, technical impact. */
export type TableRow = `${YesNo}${YesNo}${YesNo}${'T' | 'P'}`;

/** A rule by which CISA gives the time for remediation: its table, and where each part of it is known from. */
export interface RemediationRule {
  /** The identifier of the decision table, with its version. */
  readonly version: string;
  /** The number of the directive. */
  readonly number: string;
  readonly title: string;
  readonly issuedOn: CalendarDate;
  /** The day by which agencies have to meet its timelines. */
  readonly metFrom: CalendarDate;
  readonly rows: Readonly<Record<TableRow, RemediationOutcome>>;
  /** What holds where the decision points that CISA publishes are missing. */
  readonly whereDataIsMissing: RemediationOutcome;
  readonly evidenceItems: readonly EvidenceItem[];
}

const REPORT: Omit<EvidenceItem, 'source' | 'sourceAddress' | 'statement'> = {
  kind: 'THIRD_PARTY_REPORT',
  grade: 'REPORTED',
  date: null,
  asOf: LOOKED_UP_ON,
};

const BOD_26_04: RemediationRule = {
  version: 'cisa:DT_BOD2604:1.0.0',
  number: 'BOD 26-04',
  title: 'Prioritizing Security Updates Based on Risk',
  issuedOn: calendarDate('2026-06-10'),
  metFrom: calendarDate('2026-12-07'),
  rows: {
    YYYT: 'THREE_DAYS_FORENSIC_TRIAGE',
    YYYP: 'THREE_DAYS',
    YYNT: 'THREE_DAYS_FORENSIC_TRIAGE',
    YYNP: 'FOURTEEN_DAYS',
    YNYT: 'THREE_DAYS',
    YNYP: 'FOURTEEN_DAYS',
    YNNT: 'FOURTEEN_DAYS',
    YNNP: 'SIXTY_DAYS',
    NYYT: 'THREE_DAYS_FORENSIC_TRIAGE',
    NYYP: 'FOURTEEN_DAYS',
    NYNT: 'FOURTEEN_DAYS',
    NYNP: 'FOURTEEN_DAYS',
    NNYT: 'SIXTY_DAYS',
    NNYP: 'SIXTY_DAYS',
    NNNT: 'ON_SYSTEM_UPGRADE',
    NNNP: 'ON_SYSTEM_UPGRADE',
  },
  whereDataIsMissing: 'SIXTY_DAYS',
  evidenceItems: [
    {
      kind: 'PRIMARY_DOCUMENT',
      grade: 'VERIFIED_AT_ORIGIN',
      source: 'CERT/CC SSVC, decision table cisa_bod_26_04_1_0_0.csv',
      sourceAddress:
        'https://github.com/CERTCC/SSVC/blob/main/data/csv/cisa/cisa_bod_26_04_1_0_0.csv',
      date: null,
      asOf: LOOKED_UP_ON,
      statement: 'The sixteen rows of the table and their five outcomes.',
    },
    {
      ...REPORT,
      source: 'LexBlog, June 17, 2026',
      sourceAddress:
        'https://www.lexblog.com/2026/06/17/cisa-releases-binding-operational-directive-on-prioritizing-security-updates-based-on-risk/',
      date: calendarDate('2026-06-17'),
      statement:
        'CISA issued the directive on June 10, 2026. It is for Federal civilian agencies; contractors are bound by their contracts alone.',
    },
    {
      ...REPORT,
      source: 'VulnCheck, Helping Federal Agencies Meet CISA’s Accelerated Remediation Timelines',
      sourceAddress: 'https://www.vulncheck.com/blog/cisa-bod-26-04',
      statement: 'Agencies have to meet the timelines within 180 days of issuance.',
    },
    {
      ...REPORT,
      source: 'GuidePoint Security, BOD 26-04: Risk-Based Prioritization Mandate',
      sourceAddress:
        'https://www.guidepointsecurity.com/blog/bod-26-04-risk-based-prioritization-mandate/',
      statement:
        'Where the data that CISA publishes is not yet there, the timeline is 60 days; an asset whose exposure is unknown is treated as publicly exposed.',
    },
    {
      ...REPORT,
      source: 'A third party’s transcription of Appendix A of the directive',
      sourceAddress:
        'https://github.com/cyanheads/cisa-cybersecurity-mcp-server/blob/main/src/reference/bod-2604.ts',
      statement:
        'The count starts when CISA adds the vulnerability to the KEV catalog or when the agency finds it on an asset, whichever is earlier.',
    },
  ],
};

/** Every rule with a table, the newest first. */
const RULES: readonly RemediationRule[] = [BOD_26_04];

/** The rule in force on a day; null where there was none with a table yet. */
export function ruleInForceOn(day: CalendarDate): RemediationRule | null {
  return RULES.find(({ issuedOn }) => !isAfter(issuedOn, day)) ?? null;
}
