import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { OfficeId } from '../../contract/order/offices.js';
import type { RecordKind, WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { NsaStore } from '../nsa-store.js';
import type { ReleasedByField } from '../releases/field-release.js';
import type { DeterminationReading, ThresholdState } from './threshold-lifecycle.js';

/** That a threshold was determined, when and by whom. What it is is classified, and has no field here. */
export interface ThresholdRecord extends WorkflowRecord, ReleasedByField {
  readonly state: ThresholdState;
  readonly reading: DeterminationReading;
  /** The determination that it takes the place of; null for the first. */
  readonly supersedes: string | null;
  /** The number of the version, from 1; null before it is determined. */
  readonly versionNumber: number | null;
  readonly determinedOn: CalendarDate | null;
  /** The offices that were consulted and answered. */
  readonly consulted: readonly OfficeId[];
}

/** Threshold determinations, for their changes. */
export function thresholdKind({ thresholds }: NsaStore): RecordKind<ThresholdRecord> {
  return {
    kind: 'thresholdDetermination',
    called: 'threshold determination',
    records: thresholds,
    stateOf: ({ state }) => state,
  };
}
