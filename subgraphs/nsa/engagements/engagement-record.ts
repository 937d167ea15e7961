import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { RecordKind, WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { NsaStore } from '../nsa-store.js';
import type { EngagementState } from './engagement-lifecycle.js';

/**
 * Access that a developer gives so that a model can be evaluated, before any designation: not the
 * early access of 3(b)(ii), and never counted toward its 30 days.
 */
export interface EvaluationAccessRecord {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** A developer's engagement under 3(b)(i). It has no field for a reason to withdraw. */
export interface EngagementRecord extends WorkflowRecord {
  readonly developer: string;
  /** The developer's Unique Entity Identifier, where it gave one. */
  readonly developerUei?: string | null;
  readonly modelAlias: string;
  readonly frontierModel: string;
  readonly state: EngagementState;
  /** Every state with the day it began, so that a past day can be counted. */
  readonly steps: readonly { readonly state: EngagementState; readonly on: CalendarDate }[];
  /** The quarter in which it began, for counts. */
  readonly quarter: string;
  readonly evaluationAccess: readonly EvaluationAccessRecord[];
  /** How often the Government used early access; records of before it was counted do not say. */
  readonly accessSessions?: number;
}

/** Engagements, for their changes. */
export function engagementKind({ engagements }: NsaStore): RecordKind<EngagementRecord> {
  return {
    kind: 'engagement',
    called: 'engagement',
    records: engagements,
    stateOf: ({ state }) => state,
  };
}

/** A step taken on a day, as the record keeps it. */
export function stepped(
  { steps }: Pick<EngagementRecord, 'steps'>,
  state: EngagementState,
  on: CalendarDate,
): Pick<EngagementRecord, 'state' | 'steps'> {
  return { state, steps: [...steps, { state, on }] };
}
