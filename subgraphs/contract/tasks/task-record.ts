import type { CalendarDate } from '../dates/calendar-date.js';
import { highWaterMark } from '../markings/high-water-mark.js';
import type { MarkingRecord } from '../markings/marking.js';
import { isAgencyId, type AgencyId } from '../order/agencies.js';
import type { Citation } from '../order/citations.js';
import type { DutyPart } from '../order/task-titles.js';
import type { EvidenceItem } from '../order/evidence.js';
import type { WorkState } from '../order/work-state.js';
import type { Releasable } from '../powers/release-record.js';
import type { StoredRecord } from '../store/stored-record.js';

/** The kinds of obstacle. */
export const BLOCKER_KINDS = [
  'APPROPRIATIONS',
  'LEGAL_AUTHORITY',
  'DEPENDENCY',
  'CONSULTATION_PENDING',
  'CLASSIFICATION_REVIEW',
  'VOLUNTARY_PARTNER',
  'STAFFING',
] as const;
export type BlockerKind = (typeof BLOCKER_KINDS)[number];

/** What blocked work waits for. */
export interface Blocker {
  readonly kind: BlockerKind;
  readonly since: CalendarDate;
  readonly owner: string | null;
  /** The task, of any agency, that must come first. */
  readonly task: string | null;
  /** The provision that must be carried out first. */
  readonly directive: Citation | null;
  readonly note: string | null;
}

/** A piece of work that an agency owes under a provision. */
export interface TaskRecord extends StoredRecord, Releasable {
  readonly agency: AgencyId;
  readonly directive: Citation;
  readonly title: string;
  readonly description: string | null;
  /** How the description alone is marked; null where it is marked like the record. */
  readonly descriptionMarking: MarkingRecord | null;
  readonly status: WorkState;
  readonly continuing: boolean;
  /** Which part of the provision's own duty the task is; null for a piece of work that an agency added. */
  readonly part: DutyPart | null;
  readonly dueOn: CalendarDate | null;
  /** The due date for ordering: a date after every other where there is none. */
  readonly dueOrder: string;
  readonly blockers: readonly Blocker[];
  readonly evidenceItems: readonly EvidenceItem[];
  readonly completedOn: CalendarDate | null;
  readonly claimedBy: string | null;
  /** The person who claimed; never shown. Absent in records older than the rule of two persons. */
  readonly claimedBySubject?: string | null | undefined;
  readonly verifiedBy: string | null;
  readonly marking: MarkingRecord;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The strictest marking of a task and its parts: that of an event, which carries the whole record. */
export function wholeMarkingOf({ marking, descriptionMarking }: TaskRecord): MarkingRecord {
  return descriptionMarking === null ? marking : highWaterMark([marking, descriptionMarking]);
}

/** The order of a task without a due date. */
export const AFTER_EVERY_DATE = '9999-99-99';

/** What a due date is ordered by. */
export function dueOrderOf(dueOn: CalendarDate | null): string {
  return dueOn ?? AFTER_EVERY_DATE;
}

/** Whether an identifier has the form of a task's, such as `TREASURY:task:…`. */
export function isTaskId(id: string): boolean {
  const [agency = '', kind, ...rest] = id.split(':');
  return isAgencyId(agency) && kind === 'task' && rest.join(':') !== '';
}
