import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { AgencyId } from '../../contract/order/agencies.js';
import type { Citation } from '../../contract/order/citations.js';
import type { WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { PlacementEnd } from '../hiring-counts/hiring-counts-record.js';

/** The kind of record, in its identifier and its events. */
export const PLACEMENT_KIND = 'placement';

/** People placed at one agency, on one day, in one role, for one provision: how many, and never who. */
export interface PlacementRecord extends WorkflowRecord {
  readonly pathway: string;
  /** The agency that they work at. */
  readonly host: AgencyId;
  /** The provision of the order that their work supports. */
  readonly directive: Citation;
  readonly niceRole: string;
  readonly series: string;
  readonly grade: string | null;
  readonly count: number;
  readonly placedOn: CalendarDate;
  /** The quarter in which it was recorded, and is counted in public. */
  readonly quarter: string;
  readonly ends: Readonly<Record<PlacementEnd, number>>;
}

/** How many have not left. */
export function stillPlaced({ count, ends }: Pick<PlacementRecord, 'count' | 'ends'>): number {
  return count - ends.COMPLETED - ends.CONVERTED - ends.SEPARATED;
}
