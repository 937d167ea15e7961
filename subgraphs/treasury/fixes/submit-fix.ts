import { z } from 'zod';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { text, updateFields, webAddressInput } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { caseKind } from '../cases/case-kind.js';
import { isStillOpen } from '../cases/case-lifecycle.js';
import type { CaseRecord } from '../cases/case-record.js';
import { notParticipant, ownPart } from '../participants/own-part.js';
import type { Participant } from '../participants/participant.js';
import type { TreasuryStore } from '../treasury-store.js';

/** The most fixes of one case: each event carries them all. */
const MOST_FIXES = 200;

/** A fix of a vendor's own product, once the vendor says that one is ready. */
export function submitFix(store: TreasuryStore): Prepare<CaseRecord> {
  return updateRecord(caseKind(store), {
    name: 'submitFix',
    input: z.object({
      ...updateFields,
      product: text(200),
      version: text(100),
      url: webAddressInput,
      signature: text(10_000),
    }),
    right: 'WORK_ON_CASE',
    authority: '2(d)',
    may: (_, { policy, principal }) => policy.mayWorkOnCase(principal),
    change: (before, { product, version, url, signature }, { context, today }) => {
      const own = ownPart(before, context.principal);
      if (own === null) return refused(notParticipant());
      const verdict = firstRefusal(
        () => isStillOpen(before),
        () => hasFix(own),
        () => hasRoom(before),
      );
      if (verdict !== null) return refused(verdict);
      const { organization: vendor } = own;
      const fix = {
        id: context.newId(),
        vendor,
        product,
        version,
        url,
        signature,
        submittedOn: today,
      };
      return done({ fixes: [...before.fixes, fix] });
    },
  });
}

function hasFix({ fixPath }: Participant): Verdict {
  if (fixPath === 'FIX_READY' || fixPath === 'FIX_DEPLOYED') return null;
  const message =
    fixPath === null
      ? 'Only a vendor that takes part gives a fix, of its own product.'
      : 'Say first that the fix is ready: "fixPath" of "updateTreasuryVendorStatus".';
  return refuse(fixPath === null ? 'NOT_AUTHORIZED' : 'SKIPPED_STATE', message);
}

function hasRoom({ fixes }: CaseRecord): Verdict {
  if (fixes.length < MOST_FIXES) return null;
  return refuse('INPUT_INVALID', `A case holds at most ${MOST_FIXES} fixes.`);
}
