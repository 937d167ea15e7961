import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { MarkingRecord } from '../../contract/markings/marking.js';
import type { AgencyId } from '../../contract/order/agencies.js';
import { audienceOf } from '../../contract/policy/audience.js';
import type { WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { CaseOutcome } from '../public-cases/public-case-record.js';
import type { AiUse, SystemTarget } from '../statutes/ai-use.js';
import type { ReferralState } from './referral-lifecycle.js';

/** The kind of record, in its identifier and its events. */
export const REFERRAL_KIND = 'referral';

export const REFERRAL_PREDICATES = [
  'ILLEGAL_ACCESS',
  'ILLEGAL_DAMAGE',
  'CRIME_FURTHERED_WHILE_ENGAGED',
] as const;

export const REFERRAL_BASES = [
  'OWN_INQUIRY',
  'INSPECTOR_GENERAL',
  'COMPLAINT',
  'OWN_INCIDENT',
  'PUBLIC_SOURCE',
  'CLEARINGHOUSE_REPORT',
  'DEVELOPER_ENGAGEMENT',
] as const;

export const DOJ_COMPONENTS = ['CCIPS', 'NATIONAL_SECURITY_DIVISION', 'ATTORNEYS_OFFICE'] as const;

export const DECLINATION_REASONS = [
  'NO_FEDERAL_OFFENSE',
  'INSUFFICIENT_EVIDENCE',
  'MINIMAL_FEDERAL_INTEREST',
  'OTHER_AUTHORITY',
  'TIME_BARRED',
  'LACK_OF_RESOURCES',
  'AGENCY_REQUEST',
  'INCOMPLETE',
] as const;

/** A referral of a possible crime to DOJ. It has no field that could hold a person's name. */
export interface ReferralRecord extends WorkflowRecord {
  readonly submittedBy: AgencyId;
  readonly state: ReferralState;
  /** The state as everyone outside DOJ sees it, for their filters. */
  readonly acknowledgedState: ReferralState;
  /** Every state with the day it began, so that a past day can be counted. */
  readonly steps: readonly { readonly state: ReferralState; readonly on: CalendarDate }[];
  readonly submittedOn: CalendarDate;
  /** The quarter of `submittedOn`, for counts. */
  readonly quarter: string;
  readonly statutes: readonly string[];
  readonly aiUse: readonly AiUse[];
  readonly predicate: readonly (typeof REFERRAL_PREDICATES)[number][];
  readonly target: SystemTarget;
  readonly district: string;
  readonly basis: (typeof REFERRAL_BASES)[number];
  readonly sourceCaseRef: string | null;
  readonly component: (typeof DOJ_COMPONENTS)[number] | null;
  readonly declination: (typeof DECLINATION_REASONS)[number] | null;
  readonly publicCase: string | null;
  readonly outcome: CaseOutcome | null;
  readonly sealedDocket: string | null;
}

/** Law enforcement information, which DOJ alone needs to know; others see an acknowledgement of it. */
export const LAW_ENFORCEMENT: MarkingRecord = { classification: 'U', cui: ['LEI'], tlp: null };

/** Who may know all of a referral and of every seal. */
export const DOJ_ALONE = audienceOf(LAW_ENFORCEMENT, 'DOJ');
