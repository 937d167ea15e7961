import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { updateRecord, type Changes } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { DojStore } from '../doj-store.js';
import { areStatutes, statuteIds } from '../statutes/statute.js';
import type { EnforcementPriorityRecord } from './enforcement-priority-record.js';
import { OF_A_DRAFT, updatePriorityInput, type UpdatePriorityInput } from './priority-inputs.js';
import { priorityKind } from './priority-kind.js';
import { PRIORITY_DECISIONS, PRIORITY_TRANSITIONS } from './priority-lifecycle.js';

/** Changes a draft, or says that an issued priority is in effect. */
export function updatePriority(store: DojStore): Prepare<EnforcementPriorityRecord> {
  return updateRecord(priorityKind(store), {
    name: 'updateEnforcementPriority',
    input: updatePriorityInput,
    right: 'DRAFT_PRIORITY',
    authority: '4',
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'DOJ'),
    change: (before, input) => {
      const verdict = firstRefusal(
        () => takesNoDecision(input),
        () => isNextState(PRIORITY_TRANSITIONS, before.state, input.state),
        () => changesADraft(before, input),
        () => areStatutes(input.statutes ?? []),
      );
      return verdict === null ? done(changesOf(before, input)) : refused(verdict);
    },
  });
}

function takesNoDecision({ state }: UpdatePriorityInput): Verdict {
  const decided: readonly string[] = Object.values(PRIORITY_DECISIONS);
  if (state == null || !decided.includes(state)) return null;
  const message = `Only the Attorney General can make a priority ${state}. Propose it with "proposeDOJPriorityDecision".`;
  return refuse('DECIDER_NOT_AUTHORIZED', message, 'state');
}

function changesADraft(before: EnforcementPriorityRecord, input: UpdatePriorityInput): Verdict {
  const field = OF_A_DRAFT.find((one) => input[one] != null);
  if (field === undefined || before.state === 'DRAFT') return null;
  const message = `A priority that was issued keeps its words. Draft another that supersedes it.`;
  return refuse('SKIPPED_STATE', message, field);
}

function changesOf(
  before: EnforcementPriorityRecord,
  { state, title, text, statutes, aiUse }: UpdatePriorityInput,
): Changes<EnforcementPriorityRecord> {
  return {
    state: state ?? before.state,
    title: title ?? before.title,
    text: text ?? before.text,
    statutes: statutes == null ? before.statutes : statuteIds(statutes),
    aiUse: aiUse == null ? before.aiUse : [...new Set(aiUse)],
  };
}
