import type { Model } from 'mongoose';
import { daysBetween, type CalendarDate } from '../../contract/dates/calendar-date.js';
import type { CountedQuarter } from '../../contract/small-cells/counted-quarter.js';
import type { CaseRecord } from '../cases/case-record.js';
import { CASE_STANDINGS, remediatedBy, standingOn } from './case-standing.js';
import { SECTORS } from '../../contract/order/sectors.js';

/** How a case was found, as far as it is counted. */
export const FINDINGS = ['WITH_AI', 'WITHOUT_AI'] as const;

/** The sides of the table: by sector, and by how a case was found and where it stood. */
export const ROWS: readonly string[] = [...SECTORS, 'NONE'];
export const COLUMNS: readonly string[] = FINDINGS.flatMap((finding) =>
  CASE_STANDINGS.map((standing) => `${finding} ${standing}`),
);

/** What is counted of a case, as it stood on a day. */
export interface CountedCase {
  readonly row: string;
  readonly column: string;
  /** Whoever reported it can take it off every count. */
  readonly contributor: string;
  /** How many days it took from the report to the first fix that went out; null before. */
  readonly daysToPatch: number | null;
  /** Whether an embargo of it was breached. */
  readonly isBreached: boolean;
}

type Counted = Pick<
  CaseRecord,
  | 'countedUnder'
  | 'discoveryMethod'
  | 'reportedBy'
  | 'reportedOn'
  | 'steps'
  | 'timelines'
  | 'embargo'
>;

/** The cases that were reported in a quarter, as they stood on its day. */
export async function countedCases(
  cases: Model<CaseRecord>,
  { quarter, asOf }: CountedQuarter,
): Promise<readonly CountedCase[]> {
  const fields = {
    countedUnder: 1,
    discoveryMethod: 1,
    reportedBy: 1,
    reportedOn: 1,
    steps: 1,
    timelines: 1,
    embargo: 1,
  };
  const found = await cases.find({ quarter }, fields).lean<Counted[]>();
  return found.map((record) => counted(record, asOf));
}

function counted(record: Counted, asOf: CalendarDate): CountedCase {
  const { countedUnder, discoveryMethod, reportedBy, reportedOn, embargo } = record;
  const patchedOn = remediatedBy(record, asOf);
  const finding = discoveryMethod === 'HUMAN' ? 'WITHOUT_AI' : 'WITH_AI';
  const { endedBy, endedOn } = embargo;
  return {
    row: countedUnder ?? 'NONE',
    column: `${finding} ${standingOn(record, asOf)}`,
    contributor: reportedBy ?? 'TREASURY',
    daysToPatch: patchedOn === null ? null : daysBetween(reportedOn, patchedOn),
    isBreached: endedBy === 'PUBLIC_BEFORE_TERM' && endedOn !== null && endedOn <= asOf,
  };
}
