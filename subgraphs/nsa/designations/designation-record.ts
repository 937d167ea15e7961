import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { OfficeId } from '../../contract/order/offices.js';
import type { RecordKind, WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { NsaStore } from '../nsa-store.js';
import type { ReleasedByField } from '../releases/field-release.js';
import type { DeterminationReading } from '../threshold-determinations/threshold-lifecycle.js';
import type { DesignationFinding, DesignationState } from './designation-lifecycle.js';

/** A determination whether a given model meets the threshold. */
export interface DesignationRecord extends WorkflowRecord, ReleasedByField {
  readonly engagement: string;
  readonly frontierModel: string;
  /** The threshold determination that the model is held against. */
  readonly threshold: string;
  readonly reading: DeterminationReading;
  readonly state: DesignationState;
  /** What was determined; null before. */
  readonly finding: DesignationFinding | null;
  readonly decidedOn: CalendarDate | null;
  /** The offices that were consulted and answered. */
  readonly consulted: readonly OfficeId[];
  /** Whether the developer withdrew: then it stands under its engagement alone. */
  readonly withdrawn: boolean;
}

/** Designations, for their changes. */
export function designationKind({ designations }: NsaStore): RecordKind<DesignationRecord> {
  return {
    kind: 'designation',
    called: 'designation',
    records: designations,
    stateOf: ({ state }) => state,
  };
}
