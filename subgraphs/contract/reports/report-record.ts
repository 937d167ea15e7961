import type { CalendarDate } from '../dates/calendar-date.js';
import type { MarkingRecord } from '../markings/marking.js';
import type { AgencyId } from '../order/agencies.js';
import type { Citation } from '../order/citations.js';
import type { EvidenceItem } from '../order/evidence.js';
import type { Publicity } from '../order/publicity.js';
import type { WorkState } from '../order/work-state.js';
import type { StoredRecord } from '../store/stored-record.js';

/** One consultation that took place, or was asked for. */
export interface ConsultationRecord {
  readonly office: string;
  readonly requestedOn: CalendarDate;
  readonly respondedOn: CalendarDate | null;
  readonly outcome: string | null;
}

/** What a lead reports on a provision: one record for each agency and provision. */
export interface ReportRecord extends StoredRecord {
  readonly agency: AgencyId;
  readonly directive: Citation;
  readonly work: WorkState;
  readonly publicity: Publicity;
  readonly completedOn: CalendarDate | null;
  readonly evidenceItems: readonly EvidenceItem[];
  readonly consultations: readonly ConsultationRecord[];
  readonly note: string | null;
  readonly reportedBy: string;
  readonly claimedBy: string | null;
  /** The person who claimed; never shown. Absent in records older than the rule of two persons. */
  readonly claimedBySubject?: string | null | undefined;
  readonly verifiedBy: string | null;
  readonly marking: MarkingRecord;
  readonly reportedAt: Date;
}

/** The identifier of an agency's report on a provision. */
export function reportId(agency: AgencyId, directive: Citation): string {
  return `${agency}:report:${directive}`;
}
