import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { MarkingRecord } from '../../contract/markings/marking.js';
import type { Citation } from '../../contract/order/citations.js';
import type { EvidenceItem } from '../../contract/order/evidence.js';
import type { RecordKind, WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { CisaStore } from '../cisa-store.js';
import type { DueRule } from './due-rule.js';
import type { InstrumentState } from './instrument-lifecycle.js';

/** The kind of record, in its identifier and its events. */
export const INSTRUMENT_KIND = 'instrument';

/** What section 2(c) has CISA release: directives, which bind, and other guidance, which does not. */
export const INSTRUMENT_KINDS = ['BOD', 'ED', 'SUPPLEMENTAL', 'GUIDANCE'] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/** The kinds that bind agencies. */
export const BINDING_KINDS = ['BOD', 'ED', 'SUPPLEMENTAL'] as const satisfies InstrumentKind[];

/** The purposes that an instrument can serve. */
export const PURPOSES = ['2(c)(i)', '2(c)(ii)', '2(c)(iii)'] as const satisfies Citation[];
export type Purpose = (typeof PURPOSES)[number];

/** Whom an instrument can speak to; the first alone can be bound. 44 USC 3553(b), (d) and (e). */
export const INSTRUMENT_AUDIENCES = [
  'FCEB_AGENCIES',
  'NATIONAL_SECURITY_SYSTEMS',
  'DEPARTMENT_OF_WAR',
  'INTELLIGENCE_COMMUNITY',
  'STATE_AND_LOCAL_AUTHORITIES',
  'OPERATORS_OF_CRITICAL_INFRASTRUCTURE',
  'COMPANIES',
] as const;
export type InstrumentAudience = (typeof INSTRUMENT_AUDIENCES)[number];

export const REPORTING_CHANNELS = ['CDM', 'CYBERSCOPE', 'FORM'] as const;
export type ReportingChannel = (typeof REPORTING_CHANNELS)[number];

/** What a directive has each agency do. */
export interface DirectiveAction {
  /** Its name within the directive, such as `PROCEDURES`. */
  readonly id: string;
  readonly text: string;
  /** By what it is due; null where that is not known. */
  readonly dueRule: DueRule | null;
  /** How agencies report on it; null where that is not known. */
  readonly reportingChannel: ReportingChannel | null;
}

/** A purpose of section 2(c) that an instrument serves, and what shows it. */
export interface ServedPurpose {
  readonly citation: Purpose;
  readonly evidenceItems: readonly EvidenceItem[];
}

/** A directive, or guidance: what CISA releases. */
export interface InstrumentRecord extends WorkflowRecord {
  readonly kind: InstrumentKind;
  /** `BOD YY-NN` or `ED YY-NN`; null where it bears none, or none yet. */
  readonly number: string | null;
  /** Null where it is not known. */
  readonly title: string | null;
  /** What it is about, in a few words; null where nothing says so. */
  readonly topic: string | null;
  readonly state: InstrumentState;
  readonly appliesTo: readonly InstrumentAudience[];
  /** The scope in words; null where nothing is known beyond `appliesTo`. */
  readonly scope: string | null;
  readonly purposes: readonly ServedPurpose[];
  readonly actions: readonly DirectiveAction[];
  /** The instruments that it revokes and supersedes when it is issued, by identifier. */
  readonly revokes: readonly string[];
  readonly supersedes: readonly string[];
  /** The directive that a supplemental direction adds to. */
  readonly supplements: string | null;
  /** What took its place. */
  readonly succeededBy: string | null;
  readonly issuedOn: CalendarDate | null;
  /** The day from which it is no more in force. */
  readonly endedOn: CalendarDate | null;
  readonly endReason: string | null;
  /** When what is consulted about last changed: an office asked before was asked about something else. */
  readonly wordedAt: Date;
  /** Its place in lists, which take the newest first. */
  readonly issueOrder: string;
  readonly evidenceItems: readonly EvidenceItem[];
}

/** What is not issued is CISA's alone. */
export const DRAFT_MARKING: MarkingRecord = { classification: 'U', cui: [], tlp: 'AMBER_STRICT' };

/** Whether it binds agencies; guidance does not. */
export function isBinding({ kind }: Pick<InstrumentRecord, 'kind'>): boolean {
  return kind !== 'GUIDANCE';
}

/** The identifier of what bears a number and came from the public record. */
export function numberedId(number: string): string {
  return `CISA:${INSTRUMENT_KIND}:${number.replace(' ', '-')}`;
}

/** Directives and guidance, for their changes. */
export function instrumentKind({ instruments }: CisaStore): RecordKind<InstrumentRecord> {
  return {
    kind: INSTRUMENT_KIND,
    called: 'directive or guidance',
    records: instruments,
    stateOf: ({ state }) => state,
  };
}
