import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { EvidenceItem } from '../../contract/order/evidence.js';
import type { WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { ProgramState } from './program-lifecycle.js';

/** What programs under 2(c)(ii) and programs under 2(c)(iii) have in common. */
export interface ProgramRecord extends WorkflowRecord {
  readonly title: string;
  readonly description: string;
  /** The agency or office that runs it, in its own words. */
  readonly runBy: string;
  readonly state: ProgramState;
  /** Every state with the day it began, so that a past day can be told. */
  readonly steps: readonly { readonly state: ProgramState; readonly on: CalendarDate }[];
  readonly evidenceItems: readonly EvidenceItem[];
}
