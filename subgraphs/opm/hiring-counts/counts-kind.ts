import type { RecordKind } from '../../contract/records/workflow-record.js';
import type { OpmStore } from '../opm-store.js';
import {
  HIRING_COUNTS_KIND,
  HIRING_STAGES,
  type HiringCountsRecord,
} from './hiring-counts-record.js';

/** The counts of pathways, for their changes. */
export function countsKind({ hiringCounts }: OpmStore): RecordKind<HiringCountsRecord> {
  return {
    kind: HIRING_COUNTS_KIND,
    called: 'counts of a pathway',
    records: hiringCounts,
    stateOf: countsState,
  };
}

/** The last stage that somebody reached. */
export function countsState({ totals }: HiringCountsRecord): string {
  return HIRING_STAGES.findLast((stage) => totals[stage] > 0) ?? 'NOBODY';
}
