import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { MarkingRecord } from '../../contract/markings/marking.js';
import type { RecordKind, WorkflowRecord } from '../../contract/records/workflow-record.js';
import type { NsaStore } from '../nsa-store.js';

export const RECIPIENT_KINDS = ['DEVELOPER', 'RESEARCHER'] as const;
export const SHARE_SCOPES = ['WHOLE', 'EXTRACT', 'SUMMARY', 'EXISTENCE'] as const;
export const SHARE_FORMS = ['ORAL', 'TEARLINE', 'WRITTEN', 'READING_ROOM'] as const;
export const ONWARD_SHARING = ['FORBIDDEN', 'ORIGINATOR_ONLY'] as const;

/** That an assessment was shared "as appropriate" (3(a)): with whom, how and under whose authority. domain.md 3.2, item 6. */
export interface ShareGrantRecord extends WorkflowRecord {
  readonly assessment: string;
  readonly recipientOrganization: string;
  readonly recipientKind: (typeof RECIPIENT_KINDS)[number];
  readonly scope: (typeof SHARE_SCOPES)[number];
  readonly form: (typeof SHARE_FORMS)[number];
  /** How what was shared was marked then. */
  readonly markingAtShare: MarkingRecord;
  /** The office that authorized it. */
  readonly authorizingOfficial: string;
  readonly grantedAt: Date;
  readonly expiresOn: CalendarDate | null;
  readonly revokedAt: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly onwardSharing: (typeof ONWARD_SHARING)[number];
  readonly withdrawn: boolean;
}

/** Share grants, for their changes. */
export function shareGrantKind({ shareGrants }: NsaStore): RecordKind<ShareGrantRecord> {
  return {
    kind: 'shareGrant',
    called: 'share grant',
    records: shareGrants,
    stateOf: ({ revokedAt, acknowledgedAt }) =>
      revokedAt === null ? (acknowledgedAt === null ? 'GRANTED' : 'ACKNOWLEDGED') : 'REVOKED',
  };
}
