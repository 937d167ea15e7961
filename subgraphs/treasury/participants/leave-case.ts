import { z } from 'zod';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { caseKind } from '../cases/case-kind.js';
import type { CaseRecord } from '../cases/case-record.js';
import { embargoedOn } from '../embargoes/embargo.js';
import type { TreasuryStore } from '../treasury-store.js';
import { notParticipant, ownPart } from './own-part.js';
import { withParticipant } from './participant.js';

/** An organization leaves a case, whenever it wants and without a reason. From then on the case is not its own. */
export function leaveCase(store: TreasuryStore): Prepare<CaseRecord> {
  return updateRecord(caseKind(store), {
    name: 'leaveCase',
    input: z.object(updateFields),
    right: 'WORK_ON_CASE',
    authority: '2(d)',
    may: (_, { policy, principal }) => policy.mayWorkOnCase(principal),
    change: (before, _, { context, today }) => {
      const embargoed = embargoedOn(before, today);
      const own = ownPart({ ...before, ...embargoed }, context.principal);
      if (own === null) return refused(notParticipant());
      const left = { ...own, leftOn: today, consent: 'NO_EMBARGO' as const, isBound: false };
      return done({
        ...embargoed,
        participants: withParticipant(embargoed.participants, left),
        parties: before.parties.filter((party) => party !== own.organization),
      });
    },
  });
}
