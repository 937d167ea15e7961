import { randomUUID } from 'node:crypto';
import { firstRefusal, refuse } from '../../contract/graph/refusal.js';
import { audienceOf } from '../../contract/policy/audience.js';
import type { Prepare } from '../../contract/writing/change.js';
import { parseInput } from '../../contract/writing/parse-input.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { actorOf, idempotencyOf } from '../../contract/writing/write-request.js';
import type { DojStore } from '../doj-store.js';
import { areStatutes, statuteIds } from '../statutes/statute.js';
import {
  DRAFT_MARKING,
  ENFORCEMENT_PRIORITY_KIND,
  type EnforcementPriorityRecord,
} from './enforcement-priority-record.js';
import { createPriorityInput, type CreatePriorityInput } from './priority-inputs.js';

/** A new draft, or why it is refused. */
export function createPriority({
  enforcementPriorities,
}: DojStore): Prepare<EnforcementPriorityRecord> {
  return (raw, { policy, principal }) => {
    const { input, refusal } = parseInput(createPriorityInput, raw);
    if (refusal !== null) return refusal;
    const verdict = firstRefusal(
      () => policy.mayWriteKnowingAll(principal, 'DOJ'),
      () => areStatutes(input.statutes),
    );
    if (verdict !== null) return verdict;
    const { supersedes = null } = input;
    // Made outside of the transaction, which may run more than once.
    const id = `DOJ:${ENFORCEMENT_PRIORITY_KIND}:${randomUUID()}`;
    return {
      idempotency: idempotencyOf(principal, 'createEnforcementPriority', input),
      reads: supersedes === null ? [] : [recordKey(enforcementPriorities, supersedes)],
      decide: async (work) => {
        const earlier =
          supersedes === null ? null : await work.read(enforcementPriorities, supersedes);
        if (supersedes !== null && (earlier === null || earlier.state === 'DRAFT'))
          return refused(
            refuse('NOT_FOUND', `No priority ${supersedes} was issued.`, 'supersedes'),
          );
        const draft = newDraft(id, input, work.now);
        return done(
          work.change(enforcementPriorities, draft, {
            kind: ENFORCEMENT_PRIORITY_KIND,
            agency: 'DOJ',
            actor: actorOf(principal),
            right: 'DRAFT_PRIORITY',
            authority: '4',
            from: null,
            to: draft.state,
            reason: input.reason ?? null,
            evidenceItems: [],
            marking: draft.marking,
          }),
        );
      },
    };
  };
}

function newDraft(_id: string, input: CreatePriorityInput, now: Date): EnforcementPriorityRecord {
  return {
    _id,
    version: 1,
    audience: audienceOf(DRAFT_MARKING, 'DOJ'),
    agency: 'DOJ',
    title: input.title,
    text: input.text,
    statutes: statuteIds(input.statutes),
    aiUse: [...new Set(input.aiUse)],
    state: 'DRAFT',
    issuedOn: null,
    supersedes: input.supersedes ?? null,
    marking: DRAFT_MARKING,
    createdAt: now,
    updatedAt: now,
  };
}
