import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { canFollow, type Transitions } from '../../contract/lifecycles/lifecycle.js';
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

/** The states of a share grant, and which can follow each. Both the acknowledgement and the revocation are kept. */
export const SHARE_GRANT_TRANSITIONS: Transitions<ShareGrantState> = {
  GRANTED: ['ACKNOWLEDGED', 'REVOKED'],
  ACKNOWLEDGED: ['REVOKED'],
  REVOKED: [],
};
export type ShareGrantState = 'GRANTED' | 'ACKNOWLEDGED' | 'REVOKED';

/** Where a grant stands. */
export function shareGrantState({
  revokedAt,
  acknowledgedAt,
}: Pick<ShareGrantRecord, 'revokedAt' | 'acknowledgedAt'>): ShareGrantState {
  if (revokedAt !== null) return 'REVOKED';
  return acknowledgedAt === null ? 'GRANTED' : 'ACKNOWLEDGED';
}

/** Whether a grant can come to a state from where it stands. */
export function grantCanBecome(grant: ShareGrantRecord, to: ShareGrantState): boolean {
  return canFollow(SHARE_GRANT_TRANSITIONS, shareGrantState(grant), to);
}

/** Share grants, for their changes. */
export function shareGrantKind({ shareGrants }: NsaStore): RecordKind<ShareGrantRecord> {
  return {
    kind: 'shareGrant',
    called: 'share grant',
    records: shareGrants,
    stateOf: shareGrantState,
  };
}
