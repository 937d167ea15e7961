import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { statesOf, type Transitions } from '../../contract/lifecycles/lifecycle.js';
import type { RecordKind, WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { NsaStore } from '../nsa-store.js';
import type { ReleasedByField } from '../releases/field-release.js';

/** The states of an assessment, and which can follow each. */
export const ASSESSMENT_TRANSITIONS: Transitions<AssessmentState> = {
  UNDER_WAY: ['COMPLETED'],
  COMPLETED: [],
};
export type AssessmentState = 'UNDER_WAY' | 'COMPLETED';
export const ASSESSMENT_STATES = statesOf(ASSESSMENT_TRANSITIONS);

/**
 * That a model is or was assessed, and with whom that was shared. It has no field for a score, a
 * method, a threshold, a range or a finding. domain.md 3.2, item 1.
 */
export interface AssessmentRecord extends WorkflowRecord, ReleasedByField {
  readonly engagement: string;
  readonly frontierModel: string;
  readonly state: AssessmentState;
  readonly completedOn: CalendarDate | null;
  /** The share grants made of it, so that a withdrawal finds them. */
  readonly shareGrants: readonly string[];
  readonly withdrawn: boolean;
}

/** Assessments, for their changes. */
export function assessmentKind({ assessments }: NsaStore): RecordKind<AssessmentRecord> {
  return {
    kind: 'assessment',
    called: 'assessment',
    records: assessments,
    stateOf: ({ state }) => state,
  };
}
