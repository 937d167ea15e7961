import type { CalendarDate } from '../dates/calendar-date.js';
import { highWaterMark } from '../markings/high-water-mark.js';
import type { MarkingRecord } from '../markings/marking.js';
import type { AgencyId } from '../order/agencies.js';
import type { Citation } from '../order/citations.js';
import type { EvidenceItem } from '../order/evidence.js';
import type { Publicity } from '../order/publicity.js';
import type { WorkState } from '../order/work-state.js';
import type { Releasable } from '../powers/release-record.js';
import type { StoredRecord } from '../store/stored-record.js';

/** One consultation that took place, or was asked for. */
export interface ConsultationRecord {
  readonly office: string;
  readonly requestedOn: CalendarDate;
  readonly respondedOn: CalendarDate | null;
  readonly outcome: string | null;
}

/** What a lead reports on a provision: one record for each agency and provision. */
export interface ReportRecord extends StoredRecord, Releasable {
  readonly agency: AgencyId;
  readonly directive: Citation;
  readonly work: WorkState;
  readonly publicity: Publicity;
  readonly completedOn: CalendarDate | null;
  readonly evidenceItems: readonly EvidenceItem[];
  readonly consultations: readonly ConsultationRecord[];
  readonly note: string | null;
  /** How the note alone is marked; null or absent where it is marked like the record. */
  readonly noteMarking?: MarkingRecord | null | undefined;
  readonly reportedBy: string;
  readonly claimedBy: string | null;
  /** The person who claimed; never shown. Absent in records older than the rule of two persons. */
  readonly claimedBySubject?: string | null | undefined;
  readonly verifiedBy: string | null;
  readonly marking: MarkingRecord;
  readonly reportedAt: Date;
}

/** The strictest marking of a report and its parts: that of an event, which carries the whole record. */
export function wholeReportMarkingOf({ marking, noteMarking }: ReportRecord): MarkingRecord {
  return noteMarking == null ? marking : highWaterMark([marking, noteMarking]);
}

/** The identifier of an agency's report on a provision. */
export function reportId(agency: AgencyId, directive: Citation): string {
  return `${agency}:report:${directive}`;
}
