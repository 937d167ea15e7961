import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { Transitions } from '../../contract/lifecycles/lifecycle.js';
import type { EvidenceItem } from '../../contract/order/evidence.js';
import type { WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { ReferralRecord } from '../referrals/referral-record.js';
import type { AiUse, SystemTarget } from '../statutes/ai-use.js';

/** The kind of record, in its identifier and its events. */
export const PUBLIC_CASE_KIND = 'publicCase';

export const CASE_OUTCOMES = ['PLEA', 'VERDICT_GUILTY', 'ACQUITTED', 'DISMISSED'] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];
export type PublicCaseState = 'CHARGED' | 'RESOLVED';

/** The states of a public case, and which can follow each. */
export const PUBLIC_CASE_TRANSITIONS: Transitions<PublicCaseState> = {
  CHARGED: ['RESOLVED'],
  RESOLVED: [],
};

/** A criminal case as far as it is public. It has no field that could hold a person's name. */
export interface PublicCaseRecord extends WorkflowRecord {
  readonly docketNumber: string;
  readonly district: string;
  readonly statutes: readonly string[];
  readonly aiUse: readonly AiUse[];
  /** Absent from records of before it was asked for. */
  readonly predicate?: ReferralRecord['predicate'];
  readonly target: SystemTarget;
  readonly cveIds: readonly string[];
  readonly filedOn: CalendarDate;
  /** The quarter of `filedOn`, for filters and counts. */
  readonly quarter: string;
  readonly state: PublicCaseState;
  readonly outcome: CaseOutcome | null;
  readonly resolvedOn: CalendarDate | null;
  readonly pressReleaseUrl: string | null;
  readonly evidenceItems: readonly EvidenceItem[];
}

/** The identifier of the case with a docket number in a district: one docket is one record. */
export function publicCaseId(district: string, docketNumber: string): string {
  return `DOJ:${PUBLIC_CASE_KIND}:${district}:${docketNumber}`;
}

const CONVICTIONS: readonly (CaseOutcome | null)[] = ['PLEA', 'VERDICT_GUILTY'];

/** What is to be shown beside a case until a conviction. */
export function presumptionOf({ outcome }: Pick<PublicCaseRecord, 'outcome'>): string | null {
  if (CONVICTIONS.includes(outcome)) return null;
  return 'A charge is an accusation. Whoever is charged is presumed innocent until proven guilty.';
}
