import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { AgencyId } from '../../contract/order/agencies.js';
import type { WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { HiringPath } from '../position-terms/hiring-paths.js';
import type { PathwayState } from './pathway-lifecycle.js';

/** The kind of record, in its identifier and its events. */
export const HIRING_PATHWAY_KIND = 'hiringPathway';

/** The law that people are hired under, and its last day; null where it has none. */
export interface HiringAuthority {
  readonly citation: string;
  readonly expiresOn: CalendarDate | null;
}

/** What was there on a day before the order. Null is what is not known, which is not zero. */
export interface PathwayBaseline {
  readonly asOf: CalendarDate;
  readonly seats: number | null;
  readonly authorities: readonly string[] | null;
  readonly grades: readonly string[] | null;
  readonly series: readonly string[] | null;
  readonly agencies: readonly AgencyId[] | null;
  /** People on board on that day. */
  readonly onboards: number | null;
}

/** An announcement on USAJOBS. */
export interface Announcement {
  readonly controlNumber: string;
  readonly opensOn: CalendarDate;
  readonly closesOn: CalendarDate | null;
}

/** An agency that takes people in, and how many seats it has for them; null where that is not said. */
export interface HostAgency {
  readonly agency: AgencyId;
  readonly seats: number | null;
}

/** A hiring and placement pathway. All of it is public: people are counted elsewhere. */
export interface HiringPathwayRecord extends WorkflowRecord {
  readonly title: string;
  readonly state: PathwayState;
  /** Where it goes on from; null unless it is paused. */
  readonly pausedFrom: PathwayState | null;
  readonly baseline: PathwayBaseline;
  readonly seats: number | null;
  readonly authorities: readonly HiringAuthority[];
  readonly grades: readonly string[];
  readonly series: readonly string[];
  readonly niceRoles: readonly string[];
  /** Whom its announcements are open to; records of before it was asked do not say. */
  readonly hiringPaths?: readonly HiringPath[];
  readonly hosts: readonly HostAgency[];
  readonly announcements: readonly Announcement[];
  /** Every state with the day it began. */
  readonly steps: readonly { readonly state: PathwayState; readonly on: CalendarDate }[];
  readonly evidenceItems: NonNullable<WorkflowRecord['evidenceItems']>;
}

/** The identifier of the pathway with a code: there is one of each. */
export function pathwayId(code: string): string {
  return `OPM:${HIRING_PATHWAY_KIND}:${code}`;
}
