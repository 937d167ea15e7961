import { z } from 'zod';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { ownOrganization } from '../../contract/policy/own-organization.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { TreasuryStore } from '../treasury-store.js';
import { caseKind } from './case-kind.js';
import { afterStep, isNextCaseState } from './case-lifecycle.js';
import type { CaseRecord } from './case-record.js';

/** Whoever reported a case withdraws it, without a reason, until others work on it. */
export function withdrawCase(store: TreasuryStore): Prepare<CaseRecord> {
  return updateRecord(caseKind(store), {
    name: 'withdrawCase',
    input: z.object(updateFields),
    right: 'WORK_ON_CASE',
    authority: '2(d)',
    may: (_, { policy, principal }) => policy.mayWorkOnCase(principal),
    change: (before, _, { context, today }) => {
      const state = 'WITHDRAWN_BY_REPORTER';
      const own = ownOrganization(context.principal);
      const verdict = firstRefusal(
        () => (before.reportedBy === own ? null : notTheReporter()),
        () => isNextCaseState(before, state),
        () => wasNeverPrioritized(before),
      );
      if (verdict !== null) return refused(verdict);
      return done({ ...afterStep(before, state), steps: [...before.steps, { state, on: today }] });
    },
  });
}

function notTheReporter() {
  return refuse(
    'NOT_AUTHORIZED',
    'Only whoever reported a case withdraws it. To leave it, use "withdrawTreasuryParticipation".',
  );
}

/** A rest, or a doubt whether it is so, takes nothing from those who worked on a case already. */
function wasNeverPrioritized({ steps }: CaseRecord): Verdict {
  if (steps.every(({ state }) => state !== 'PRIORITIZED')) return null;
  return refuse(
    'SKIPPED_STATE',
    'The case was prioritized, and others work on it. To leave it, use "withdrawTreasuryParticipation".',
  );
}
