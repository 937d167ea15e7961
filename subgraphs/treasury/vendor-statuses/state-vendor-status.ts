import { z } from 'zod';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse, type Refusal } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { changesOneOf, text, updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { organizationInput } from '../cases/case-inputs.js';
import { caseKind } from '../cases/case-kind.js';
import { isStillOpen } from '../cases/case-lifecycle.js';
import type { CaseRecord } from '../cases/case-record.js';
import { ownPart } from '../participants/own-part.js';
import { withParticipant, type Participant } from '../participants/participant.js';
import { FIX_PATHS, FIX_TRANSITIONS } from '../participants/participant-lifecycles.js';
import type { TreasuryStore } from '../treasury-store.js';
import { UNSTATED, VENDOR_VERDICTS } from './vendor-status.js';

const stateVendorStatusInput = z
  .object({
    ...updateFields,
    vendor: organizationInput,
    verdict: z.enum(VENDOR_VERDICTS).nullish(),
    statement: text(2_000).nullish(),
    shareStatus: z.boolean().nullish(),
    fixPath: z.enum(FIX_PATHS).nullish(),
  })
  .refine(...changesOneOf('verdict', 'statement', 'shareStatus', 'fixPath'));
type StateVendorStatusInput = z.infer<typeof stateVendorStatusInput>;

/** What a vendor says of its own products, and how far its fix is. */
export function stateVendorStatus(store: TreasuryStore): Prepare<CaseRecord> {
  return updateRecord(caseKind(store), {
    name: 'stateVendorStatus',
    input: stateVendorStatusInput,
    right: 'STATE_VENDOR_STATUS',
    authority: '2(d)',
    may: (_, { policy, principal }) => policy.mayStateVendorStatus(principal),
    change: (before, input, { context, today }) => {
      const own = ownPart(before, context.principal);
      if (own === null || own.organization !== input.vendor || !own.roles.includes('VENDOR')) {
        return refused(notYours(input.vendor));
      }
      const verdict = firstRefusal(
        () => isStillOpen(before),
        () =>
          isNextState(FIX_TRANSITIONS, own.fixPath ?? 'VENDOR_UNAWARE', input.fixPath, 'fixPath'),
      );
      if (verdict !== null) return refused(verdict);
      const after = afterInput(own, input, today);
      return done({ participants: withParticipant(before.participants, after) });
    },
  });
}

function notYours(vendor: string): Refusal {
  const message = `Only ${vendor} says whether its products are affected, and takes part as a vendor for that. Ask it.`;
  return refuse('VENDOR_STATUS_NOT_YOURS', message, 'vendor');
}

function afterInput(
  own: Participant,
  { verdict, statement, shareStatus, fixPath }: StateVendorStatusInput,
  today: CalendarDate,
): Participant {
  const before = own.vendorStatus ?? UNSTATED;
  return {
    ...own,
    fixPath: fixPath ?? own.fixPath,
    vendorStatus: {
      verdict: verdict ?? before.verdict,
      statement: statement ?? before.statement,
      shareStatus: shareStatus ?? before.shareStatus,
      statedOn: verdict == null && statement == null ? before.statedOn : today,
    },
  };
}
