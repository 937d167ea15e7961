import { z } from 'zod';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import {
  calendarDateInput,
  descriptionInput,
  updateFields,
} from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { statuteOf } from '../binding-operational-directives/authority.js';
import { allInstruments } from '../binding-operational-directives/read-instruments.js';
import type { CisaStore } from '../cisa-store.js';
import { isAskedFor } from './action-of-directive.js';
import { CISA_STEPS, REQUIRED_ACTION_TRANSITIONS } from './required-action-lifecycle.js';
import { requiredActionKind, type RequiredActionRecord } from './required-action-record.js';
import { isNotClaimant, stepOf } from './steps.js';

const updateRequiredActionInput = z.object({
  ...updateFields,
  state: z.enum(CISA_STEPS),
  statement: descriptionInput.nullish(),
  dueOn: calendarDateInput.nullish(),
});
type UpdateRequiredActionInput = z.infer<typeof updateRequiredActionInput>;

/** What CISA says of what an agency reported or requested: that it holds, or that it goes back. */
export function updateRequiredAction(store: CisaStore): Prepare<RequiredActionRecord> {
  return updateRecord(requiredActionKind(store), {
    name: 'updateRequiredAction',
    input: updateRequiredActionInput,
    right: 'KEEP_REQUIRED_ACTIONS',
    authority: statuteOf({ kind: 'BOD' }),
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'CISA'),
    change: async (before, input, { context, work, today }) => {
      const all = await allInstruments(work, store);
      const directive = all.find(({ _id }) => _id === before.directive);
      const { state, statement = null, dueOn } = input;
      const verdict = firstRefusal(
        () => isNextState(REQUIRED_ACTION_TRANSITIONS, before.state, state),
        () => saysWhy(input),
        () => isNotClaimant(before, context),
        () => isAskedFor(directive, all, { field: 'id', action: before.action, dueOn }, today),
      );
      if (verdict !== null) return refused(verdict);
      const step = stepOf(state, statement, 'CISA', context, today);
      return done({ state, steps: [...before.steps, step] });
    },
  });
}

function saysWhy({ state, statement }: UpdateRequiredActionInput): Verdict {
  if (state === 'VALIDATED' || statement != null) return null;
  return refuse('INPUT_INVALID', `${state} says why, in "statement".`, 'statement');
}
