import type { RecordKind } from '../../contract/records/workflow-record.js';
import type { DojStore } from '../doj-store.js';
import {
  ENFORCEMENT_PRIORITY_KIND,
  type EnforcementPriorityRecord,
} from './enforcement-priority-record.js';

/** Enforcement priorities, for their changes. */
export function priorityKind({
  enforcementPriorities,
}: DojStore): RecordKind<EnforcementPriorityRecord> {
  return {
    kind: ENFORCEMENT_PRIORITY_KIND,
    called: 'enforcement priority',
    records: enforcementPriorities,
    stateOf: ({ state }) => state,
  };
}
