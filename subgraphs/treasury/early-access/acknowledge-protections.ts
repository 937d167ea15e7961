import { z } from 'zod';
import { refuse } from '../../contract/graph/refusal.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { list, updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { TreasuryStore } from '../treasury-store.js';
import { isComplete, PROTECTIONS, type AgreementRecord } from './agreement-record.js';
import { agreementKind } from './early-access-kinds.js';

/** The developer acknowledges protections; with all six the agreement is in force. */
export function acknowledgeProtections(store: TreasuryStore): Prepare<AgreementRecord> {
  return updateRecord(agreementKind(store), {
    name: 'acknowledgeProtections',
    input: z.object({
      ...updateFields,
      acknowledged: list(z.enum(PROTECTIONS)).min(1, 'must name a protection'),
    }),
    right: 'TAKE_PART',
    authority: '3(b)',
    may: (_, { policy, principal }) => policy.mayTakePart(principal),
    change: (before, { acknowledged }, { today }) => {
      if (before.state === 'WITHDRAWN') return refused(isWithdrawn('agreement'));
      const known = before.acknowledgements.map(({ protection }) => protection);
      const added = [...new Set(acknowledged)].filter((one) => !known.includes(one));
      const acknowledgements = [
        ...before.acknowledgements,
        ...added.map((protection) => ({ protection, on: today })),
      ];
      return done({
        acknowledgements,
        state: isComplete({ acknowledgements }) ? 'IN_FORCE' : 'ACKNOWLEDGING',
      });
    },
  });
}

/** Refuses what would go on with what its developer withdrew. */
export function isWithdrawn(what: 'agreement' | 'window') {
  const message = `You withdrew this ${what}, which nothing holds against you. Begin another where you want to.`;
  return refuse('DEVELOPER_WITHDREW', message);
}
