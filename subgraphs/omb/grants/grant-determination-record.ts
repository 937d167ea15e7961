import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { MarkingRecord } from '../../contract/markings/marking.js';
import type { WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { OfficeId } from '../../contract/order/offices.js';
import type { DeterminationState, GrantResult } from './determination-lifecycle.js';
import type { Funds } from './funds.js';

/** The kind of record, in its identifier and its events. */
export const GRANT_DETERMINATION_KIND = 'grantDetermination';

/** Whom section 2(e) names, and whom others have read into it who are named in section 2(c)(iii) alone. */
export const GRANT_BENEFICIARIES = [
  'DEVELOPERS_OF_AI_VULNERABILITY_DETECTION',
  'AGENCIES',
  'STATE_AND_LOCAL_AUTHORITIES',
  'OPERATORS_OF_CRITICAL_INFRASTRUCTURE',
  'RURAL_HOSPITALS',
  'COMMUNITY_BANKS',
  'LOCAL_UTILITIES',
] as const;
export type GrantBeneficiary = (typeof GRANT_BENEFICIARIES)[number];

/** Whether a program has funding that can still be obligated for this purpose, and what shows it. */
export interface AvailabilityFinding {
  readonly available: boolean;
  readonly funds: Funds | null;
  readonly purposeAllows: boolean | null;
  readonly basis: string;
  readonly foundOn: CalendarDate;
}

/** Whether its funding can reach the applicants that section 2(e) names. */
export interface RelevanceFinding {
  readonly relevant: boolean;
  readonly beneficiaries: readonly GrantBeneficiary[];
  readonly basis: string;
  readonly foundOn: CalendarDate;
}

/** What first has to happen before funding can be directed. */
export const GRANT_ACTIONS = ['AMEND_OPPORTUNITY', 'NEW_OPPORTUNITY', 'STATUTE'] as const;

/** Why funding cannot be directed. */
export const GRANT_GROUNDS = [
  'NOT_AVAILABLE',
  'NOT_RELEVANT',
  'PURPOSE_DOES_NOT_ALLOW',
  'ALREADY_COMMITTED',
  'INSUFFICIENT',
] as const;
export type GrantGround = (typeof GRANT_GROUNDS)[number];

/** What the Director of OMB determined. */
export interface GrantRuling {
  readonly result: GrantResult;
  readonly grounds: readonly GrantGround[];
  readonly action: (typeof GRANT_ACTIONS)[number] | null;
  readonly actionDetail: string | null;
  readonly determinedOn: CalendarDate;
}

/** An office asked about a determination, and when it answered. */
export interface Coordination {
  /** The consultation in which it was asked. */
  readonly consultation: string;
  readonly office: OfficeId;
  readonly requestedOn: CalendarDate;
  readonly answeredOn: CalendarDate;
}

/** An opportunity that the awarding agency issued. */
export interface GrantOpportunity {
  readonly number: string;
  readonly issuedBy: string;
  readonly postedOn: CalendarDate;
}

/** Whether one program's funding can be directed as section 2(e) asks. */
export interface GrantDeterminationRecord extends WorkflowRecord {
  readonly program: string;
  readonly assistanceListing: string;
  readonly state: DeterminationState;
  readonly availability: AvailabilityFinding | null;
  readonly relevance: RelevanceFinding | null;
  /** When the last finding was made; null before. What was asked earlier was not asked about it. */
  readonly foundAt: Date | null;
  /** The answers of the offices that section 2(e) names, as they stood when it was coordinated. */
  readonly coordination: readonly Coordination[];
  readonly ruling: GrantRuling | null;
  readonly actionCompletedOn: CalendarDate | null;
  readonly opportunity: GrantOpportunity | null;
  /** The awards, by their Federal award identification numbers. */
  readonly awards: readonly string[];
  /** The determination whose place it takes. */
  readonly supersedes: string | null;
  /** The determination that took its place. */
  readonly supersededBy: string | null;
  readonly evidenceItems: NonNullable<WorkflowRecord['evidenceItems']>;
}

/** Pre-decisional: budget information within the executive branch, until something is determined. */
export const PRE_DECISIONAL: MarkingRecord = { classification: 'U', cui: ['BUDG'], tlp: null };
