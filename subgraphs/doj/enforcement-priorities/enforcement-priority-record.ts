import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { MarkingRecord } from '../../contract/markings/marking.js';
import type { WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { AiUse } from '../statutes/ai-use.js';
import type { EnforcementPriorityState } from './priority-lifecycle.js';

/** The kind of record, in its identifier and its events. */
export const ENFORCEMENT_PRIORITY_KIND = 'enforcementPriority';

/** A priority for the enforcement of existing criminal law. */
export interface EnforcementPriorityRecord extends WorkflowRecord {
  readonly title: string;
  readonly text: string;
  readonly statutes: readonly string[];
  readonly aiUse: readonly AiUse[];
  readonly state: EnforcementPriorityState;
  readonly issuedOn: CalendarDate | null;
  readonly supersedes: string | null;
}

/** A draft stays within the organization that writes it: DOJ's own promise, which issuing ends. */
export const DRAFT_MARKING: MarkingRecord = { classification: 'U', cui: [], tlp: 'AMBER_STRICT' };
