import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { isAtVersion } from '../../contract/store/expected-version.js';
import type { Prepare } from '../../contract/writing/change.js';
import { parseInput } from '../../contract/writing/parse-input.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { actorOf, idempotencyOf } from '../../contract/writing/write-request.js';
import type { DojStore } from '../doj-store.js';
import { areStatutes, statuteIds } from '../statutes/statute.js';
import {
  ENFORCEMENT_PRIORITY_KIND,
  type EnforcementPriorityRecord,
} from './enforcement-priority-record.js';
import { OF_A_DRAFT, updatePriorityInput, type UpdatePriorityInput } from './priority-inputs.js';
import { canFollow, PRIORITY_DECISIONS } from './priority-lifecycle.js';

/** Changes a draft, or says that an issued priority is in effect. */
export function updatePriority({
  enforcementPriorities,
}: DojStore): Prepare<EnforcementPriorityRecord> {
  return (raw, { policy, principal, audiences }) => {
    const { input, refusal } = parseInput(updatePriorityInput, raw);
    if (refusal !== null) return refusal;
    const forbidden = policy.mayWriteKnowingAll(principal, 'DOJ');
    if (forbidden !== null) return forbidden;
    return {
      idempotency: idempotencyOf(principal, 'updateEnforcementPriority', input),
      reads: [recordKey(enforcementPriorities, input.id)],
      decide: async (work) => {
        const before = await work.read(enforcementPriorities, input.id);
        if (before === null || !audiences.includes(before.audience))
          return refused(
            refuse('NOT_FOUND', `There is no enforcement priority ${input.id} here.`, 'id'),
          );
        const verdict = firstRefusal(
          () => isAtVersion(before.version, input.expectedVersion),
          () => takesNoDecision(input),
          () => canFollowPresent(before, input),
          () => changesADraft(before, input),
          () => areStatutes(input.statutes ?? []),
        );
        if (verdict !== null) return refused(verdict);
        const after = applyChange(before, input, work.now);
        return done(
          work.change(enforcementPriorities, after, {
            kind: ENFORCEMENT_PRIORITY_KIND,
            agency: 'DOJ',
            actor: actorOf(principal),
            right: 'DRAFT_PRIORITY',
            authority: '4',
            from: before.state,
            to: after.state,
            reason: input.reason ?? null,
            evidenceItems: [],
            marking: after.marking,
          }),
        );
      },
    };
  };
}

function takesNoDecision({ state }: UpdatePriorityInput): Verdict {
  const decided: readonly string[] = Object.values(PRIORITY_DECISIONS);
  if (state == null || !decided.includes(state)) return null;
  const message = `Only the Attorney General can make a priority ${state}. Propose it with "proposeDOJPriorityDecision".`;
  return refuse('DECIDER_NOT_AUTHORIZED', message, 'state');
}

function canFollowPresent(
  before: EnforcementPriorityRecord,
  { state }: UpdatePriorityInput,
): Verdict {
  if (state == null || canFollow(before.state, state)) return null;
  return refuse('SKIPPED_STATE', `${state} cannot follow ${before.state}.`, 'state');
}

function changesADraft(before: EnforcementPriorityRecord, input: UpdatePriorityInput): Verdict {
  const field = OF_A_DRAFT.find((one) => input[one] != null);
  if (field === undefined || before.state === 'DRAFT') return null;
  const message = `A priority that was issued keeps its words. Draft another that supersedes it.`;
  return refuse('SKIPPED_STATE', message, field);
}

function applyChange(
  before: EnforcementPriorityRecord,
  { state, title, text, statutes, aiUse }: UpdatePriorityInput,
  now: Date,
): EnforcementPriorityRecord {
  return {
    ...before,
    version: before.version + 1,
    state: state ?? before.state,
    title: title ?? before.title,
    text: text ?? before.text,
    statutes: statutes == null ? before.statutes : statuteIds(statutes),
    aiUse: aiUse == null ? before.aiUse : [...new Set(aiUse)],
    updatedAt: now,
  };
}
