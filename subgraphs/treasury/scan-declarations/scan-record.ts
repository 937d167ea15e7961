import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { ScanState } from './scan-lifecycle.js';
import type { ScanTarget } from './scan-scope.js';

/** The kind of record, in its identifier and its events. */
export const SCAN_KIND = 'scanDeclaration';

export const RESOLUTION_KINDS = [
  'WINDOW_MOVED',
  'SCOPE_NARROWED',
  'SCANNERS_AGREED',
  'RESULTS_SHARED',
] as const;

/** How conflicts were resolved; it is kept when the scan is over. */
export interface ScanResolution {
  readonly kind: (typeof RESOLUTION_KINDS)[number];
  readonly note: string;
  /** The declarations with which the conflict was resolved. With any other it says nothing. */
  readonly declarations?: readonly string[];
  readonly on: CalendarDate;
}

/** The declarations that a resolution settles. One of before it had to name them settles none. */
export function settledBy({ declarations }: ScanResolution): readonly string[] {
  return declarations ?? [];
}

/** Another declaration whose scope and window overlap with those of this one, as it was found. */
export interface ScanConflict {
  readonly declaration: string;
  /** The parts of this declaration's scope that overlap. */
  readonly scope: readonly ScanTarget[];
}

/** A scan that somebody declares, so that scanners do not get into each other's way. */
export interface ScanRecord extends WorkflowRecord {
  readonly state: ScanState;
  /** The organization that scans, or the agency by identifier. */
  readonly scanner: string;
  readonly parties: readonly string[];
  readonly tool: string;
  readonly model: string | null;
  readonly scope: readonly ScanTarget[];
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Where the owner of what is scanned says that it agrees. */
  readonly authorizationRef: string;
  readonly conflicts: readonly ScanConflict[];
  readonly resolutions: readonly ScanResolution[];
}
