import { calendarDate } from '../../contract/dates/calendar-date.js';
import type { EvidenceItem, TrustGrade } from '../../contract/order/evidence.js';
import {
  BOD_26_04,
  BOD_26_04_EXPECTED,
  LOOKED_UP_ON,
} from '../../contract/order/known-evidence.js';
import type { InstrumentState } from './instrument-lifecycle.js';
import type { DirectiveAction, InstrumentRecord } from './instrument-record.js';

/** What is publicly known of a directive; what is not said is not known. */
export interface KnownInstrument extends Partial<
  Pick<
    InstrumentRecord,
    'title' | 'topic' | 'scope' | 'purposes' | 'actions' | 'issuedOn' | 'endedOn' | 'endReason'
  >
> {
  readonly number: string;
  readonly state: InstrumentState;
  readonly evidence: readonly EvidenceItem[];
  /** The numbers of the directives that it revokes. */
  readonly revokes?: readonly string[];
  /** The number of the directive that took its place. */
  readonly succeededBy?: string;
}

const SECONDARY_REPORTS = 'Secondary reports of CISA’s directives';

function known(
  grade: TrustGrade & ('REPORTED' | 'BACKGROUND'),
  statement: string,
  about: Partial<Pick<EvidenceItem, 'source' | 'sourceAddress' | 'date'>> = {},
): EvidenceItem {
  return {
    kind: 'THIRD_PARTY_REPORT',
    grade,
    source: grade === 'BACKGROUND' ? 'Background knowledge' : SECONDARY_REPORTS,
    sourceAddress: null,
    date: null,
    asOf: LOOKED_UP_ON,
    ...about,
    statement,
  };
}

const NOT_KNOWN_TO_HAVE_ENDED = known(
  'BACKGROUND',
  'It stands among CISA’s directives; nothing was found that ended it. To be verified before anyone relies on it.',
);

const REVOKED_BY_26_04 = {
  state: 'REVOKED',
  endedOn: calendarDate('2026-06-10'),
  succeededBy: 'BOD 26-04',
  evidence: [known('REPORTED', 'BOD 26-04, issued on June 10, 2026, revokes it.')],
} as const;

const RETIRED = {
  state: 'CLOSED',
  endedOn: calendarDate('2026-01-08'),
  endReason: 'CISA retired ten emergency directives.',
  evidence: [
    known(
      'REPORTED',
      'It is among the ten emergency directives that CISA retired on January 8, 2026.',
      { source: 'MeriTalk', date: calendarDate('2026-01-08') },
    ),
  ],
} as const;

const BOD_26_04_ACTIONS: readonly DirectiveAction[] = [
  {
    id: 'POLICY',
    text: 'Update the agency’s policy at once.',
    dueRule: { kind: 'OFFSET', offsetDays: 0 },
    reportingChannel: null,
  },
  {
    id: 'PROCEDURES',
    text: 'Have procedures within 60 days.',
    dueRule: { kind: 'OFFSET', offsetDays: 60 },
    reportingChannel: null,
  },
  {
    id: 'TIMELINES',
    text: 'Meet the timelines of the directive’s table within 180 days.',
    dueRule: { kind: 'TABLE' },
    // Automated; through CyberScope for whoever does not report by CDM.
    reportingChannel: 'CDM',
  },
];

/** CISA's directives as far as the public record names them. */
export const KNOWN_INSTRUMENTS: readonly KnownInstrument[] = [
  inForce('BOD 18-01', 'Email and web'),
  inForce('BOD 18-02', 'High value assets'),
  { number: 'BOD 19-02', ...REVOKED_BY_26_04 },
  inForce('BOD 20-01', 'Vulnerability disclosure policies'),
  {
    number: 'BOD 22-01',
    topic: 'Known exploited vulnerabilities',
    issuedOn: calendarDate('2021-11-03'),
    ...REVOKED_BY_26_04,
  },
  inForce('BOD 23-01', 'Asset visibility'),
  inForce('BOD 23-02', 'Management interfaces'),
  inForce('BOD 25-01', 'Cloud baselines'),
  {
    number: 'BOD 26-02',
    topic: 'End-of-support edge devices',
    state: 'IN_FORCE',
    issuedOn: calendarDate('2026-02-05'),
    actions: [
      {
        id: 'INVENTORY',
        text: 'Make an inventory by May 5, 2026.',
        dueRule: { kind: 'FIXED', fixedOn: calendarDate('2026-05-05') },
        reportingChannel: null,
      },
      {
        id: 'DECOMMISSION',
        text: 'Decommission within 12 to 18 months.',
        dueRule: null,
        reportingChannel: null,
      },
    ],
    evidence: [
      known(
        'REPORTED',
        'End-of-support edge devices: an inventory by May 5, 2026, and their decommissioning in 12 to 18 months.',
        { date: calendarDate('2026-02-05') },
      ),
    ],
  },
  {
    number: 'BOD 26-04',
    title: 'Prioritizing Security Updates Based on Risk',
    topic: 'Remediation of vulnerabilities by risk',
    state: 'IN_FORCE',
    issuedOn: calendarDate('2026-06-10'),
    scope:
      'It applies to offerings under FedRAMP too, and to contractors by their contracts alone.',
    purposes: [{ citation: '2(c)(i)', evidenceItems: [BOD_26_04, BOD_26_04_EXPECTED] }],
    actions: BOD_26_04_ACTIONS,
    revokes: ['BOD 19-02', 'BOD 22-01'],
    evidence: [
      BOD_26_04,
      known(
        'REPORTED',
        'Policy is updated at once, procedures are there in 60 days, and the timelines are met in 180 days. It revokes BOD 19-02 and BOD 22-01, applies to FedRAMP offerings, and to contractors by contract alone.',
        { date: calendarDate('2026-06-10') },
      ),
      known('BACKGROUND', 'Agencies that do not report by CDM report through CyberScope.'),
    ],
  },
  { number: 'ED 19-01', ...RETIRED },
  { number: 'ED 21-01', ...RETIRED },
  { number: 'ED 24-02', ...RETIRED },
];

function inForce(number: string, topic: string): KnownInstrument {
  return { number, topic, state: 'IN_FORCE', evidence: [NOT_KNOWN_TO_HAVE_ENDED] };
}
