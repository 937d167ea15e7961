import { z } from 'zod';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { evidenceGiven } from '../../contract/writing/evidence-given.js';
import {
  calendarDateInput,
  descriptionInput,
  evidenceInput,
  list,
  updateFields,
} from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { REPORTING_CHANNELS } from '../binding-operational-directives/instrument-record.js';
import { allInstruments } from '../binding-operational-directives/read-instruments.js';
import type { CisaStore } from '../cisa-store.js';
import { isAskedFor } from './action-of-directive.js';
import { AGENCY_STEPS, REQUIRED_ACTION_TRANSITIONS } from './required-action-lifecycle.js';
import {
  agencyNamedBy,
  isBoundAgency,
  requiredActionKind,
  type RequiredActionRecord,
} from './required-action-record.js';
import { stepOf } from './steps.js';

const reportRequiredActionInput = z.object({
  ...updateFields,
  state: z.enum(AGENCY_STEPS),
  statement: descriptionInput,
  channel: z.enum(REPORTING_CHANNELS).nullish(),
  dueOn: calendarDateInput.nullish(),
  evidence: list(evidenceInput).nullish(),
});

/** What the agency that is bound says of it: that it is done, or that it requests an exception. */
export function reportRequiredAction(store: CisaStore): Prepare<RequiredActionRecord> {
  return updateRecord(requiredActionKind(store), {
    name: 'reportRequiredAction',
    input: reportRequiredActionInput,
    right: 'REPORT_REQUIRED_ACTION',
    authority: '44 USC 3554(a)(1)(B)(ii)',
    may: ({ id }, context) => speaksForIt(id, context),
    knows: isBoundAgency,
    change: async (before, input, { context, work, today }) => {
      const all = await allInstruments(work, store);
      const directive = all.find(({ _id }) => _id === before.directive);
      const { dueOn } = input;
      const verdict = firstRefusal(
        () => isNextState(REQUIRED_ACTION_TRANSITIONS, before.state, input.state),
        () => isAskedFor(directive, all, { field: 'id', action: before.action, dueOn }, today),
      );
      if (verdict !== null) return refused(verdict);
      const step = stepOf(input.state, input.statement, before.boundAgency, context, today);
      return done({
        state: input.state,
        channel: input.state === 'REPORTED' ? (input.channel ?? null) : before.channel,
        steps: [...before.steps, step],
        evidenceItems: [...before.evidenceItems, ...evidenceGiven(input.evidence, today)],
      });
    },
  });
}

/** The identifier names the agency, so that nothing has to be read to refuse a stranger. */
function speaksForIt(id: string, { policy, principal }: GraphContext): Verdict {
  const agency = agencyNamedBy(id);
  if (agency !== null) return policy.mayWriteKnowingAll(principal, agency);
  const stranger = policy.mayWriteAnything(principal);
  return stranger ?? refuse('NOT_FOUND', `There is no required action ${id} here.`, 'id');
}
