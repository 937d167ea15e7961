import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { Citation } from '../../contract/order/citations.js';
import type { PartyId } from '../../contract/order/offices.js';
import type { AgencyId } from '../../contract/order/agencies.js';
import type { BlockerKind } from '../../contract/tasks/task-record.js';
import type { TaskInOmb } from '../ledger/task-in-omb.js';

/** Something that work waits for. */
export interface Obstacle {
  /** Tells obstacles apart within one answer. */
  readonly id: string;
  readonly kind: BlockerKind;
  readonly since: CalendarDate | null;
  readonly note: string | null;
  readonly directive: Citation;
  readonly task: TaskInOmb | null;
  readonly waitsForTask: TaskInOmb | null;
  readonly waitsForDirective: Citation | null;
  /** Everyone who can remove it; the one named first. */
  readonly waitsForParties: readonly (AgencyId | PartyId)[];
  /** The moment of the past that is asked about; null for now. */
  readonly asOf: Date | null;
}
