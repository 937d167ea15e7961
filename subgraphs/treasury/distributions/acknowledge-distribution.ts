import { z } from 'zod';
import { refuse } from '../../contract/graph/refusal.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { idInput, updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { caseKind } from '../cases/case-kind.js';
import type { CaseRecord } from '../cases/case-record.js';
import { notParticipant, ownPart } from '../participants/own-part.js';
import type { TreasuryStore } from '../treasury-store.js';

/** That a participant has what was distributed to it: a fix often arrives when the work on its case is over. */
export function acknowledgeDistribution(store: TreasuryStore): Prepare<CaseRecord> {
  return updateRecord(caseKind(store), {
    name: 'acknowledgeDistribution',
    input: z.object({ ...updateFields, distribution: idInput }),
    right: 'WORK_ON_CASE',
    authority: '2(d)',
    may: (_, { policy, principal }) => policy.mayWorkOnCase(principal),
    change: (before, { distribution: id }, { context, today }) => {
      const own = ownPart(before, context.principal)?.organization;
      const found = before.distributions.find((one) => one.id === id);
      if (own === undefined) return refused(notParticipant());
      if (found === undefined) return refused(noDistribution(id));
      if (found.audience?.includes(own) === false) return refused(notParticipant('distribution'));
      const given = found.acknowledgements.filter(({ organization }) => organization !== own);
      const acknowledgements = [...given, { organization: own, on: today }];
      return done({
        distributions: before.distributions.map((one) =>
          one.id === id ? { ...one, acknowledgements } : one,
        ),
      });
    },
  });
}

function noDistribution(id: string) {
  return refuse('NOT_FOUND', `The case has no distribution ${id}.`, 'distribution');
}
