import { z } from 'zod';
import { isBefore, type CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { ownStepFields, updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { stillShown } from '../designations/update-designation.js';
import type { NsaStore } from '../nsa-store.js';
import {
  grantCanBecome,
  shareGrantKind,
  shareGrantState,
  type ShareGrantRecord,
  type ShareGrantState,
} from './share-grant-record.js';

/** NSA revokes a grant, once. */
export function revokeShareGrant(store: NsaStore): Prepare<ShareGrantRecord> {
  return updateRecord(shareGrantKind(store), {
    name: 'revokeShareGrant',
    input: z.object(updateFields),
    right: 'RECORD_ASSESSMENT',
    authority: '3(a)',
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'NSA'),
    change: (before, _, { now }) => {
      const verdict = firstRefusal(
        () => stillShown(before),
        () => canBecome(before, 'REVOKED'),
      );
      return verdict === null ? done({ revokedAt: now }) : refused(verdict);
    },
  });
}

const acknowledgeInput = z.object(ownStepFields);

/** The recipient acknowledges a grant that holds, once. */
export function acknowledgeShareGrant(store: NsaStore): Prepare<ShareGrantRecord> {
  return updateRecord(shareGrantKind(store), {
    name: 'acknowledgeShareGrant',
    input: acknowledgeInput,
    right: 'TAKE_PART',
    authority: '3(a)',
    may: (_, { policy, principal }) => policy.mayTakePart(principal),
    change: (before, _, { now, today }) => {
      const verdict = firstRefusal(
        () => canBecome(before, 'ACKNOWLEDGED'),
        () => stillHolds(before, today),
      );
      return verdict === null ? done({ acknowledgedAt: now }) : refused(verdict);
    },
  });
}

function canBecome(grant: ShareGrantRecord, to: ShareGrantState): Verdict {
  if (grantCanBecome(grant, to)) return null;
  const message = `The grant is ${shareGrantState(grant)}, which ${to} cannot follow.`;
  return refuse('SKIPPED_STATE', message, 'id');
}

function stillHolds({ expiresOn }: ShareGrantRecord, today: CalendarDate): Verdict {
  if (expiresOn === null || !isBefore(expiresOn, today)) return null;
  return refuse('SKIPPED_STATE', `The grant held until ${expiresOn}.`, 'id');
}
