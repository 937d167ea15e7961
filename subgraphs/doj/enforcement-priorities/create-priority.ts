import { firstRefusal, refuse } from '../../contract/graph/refusal.js';
import { createRecord, type NewRecord } from '../../contract/records/create-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { DojStore } from '../doj-store.js';
import { areStatutes, statuteIds } from '../statutes/statute.js';
import { DRAFT_MARKING, type EnforcementPriorityRecord } from './enforcement-priority-record.js';
import { createPriorityInput, type CreatePriorityInput } from './priority-inputs.js';
import { priorityKind } from './priority-kind.js';

/** A new draft, or why it is refused. */
export function createPriority(store: DojStore): Prepare<EnforcementPriorityRecord> {
  const { enforcementPriorities } = store;
  return createRecord(priorityKind(store), {
    name: 'createEnforcementPriority',
    input: createPriorityInput,
    agency: 'DOJ',
    right: 'DRAFT_PRIORITY',
    authority: '4',
    may: (input, { policy, principal }) =>
      firstRefusal(
        () => policy.mayWriteKnowingAll(principal, 'DOJ'),
        () => areStatutes(input.statutes),
      ),
    reads: ({ supersedes }) =>
      supersedes == null ? [] : [recordKey(enforcementPriorities, supersedes)],
    make: async (input, { work }) => {
      const { supersedes } = input;
      if (supersedes == null) return done(newDraft(input));
      const earlier = await work.read(enforcementPriorities, supersedes);
      return earlier === null || earlier.state === 'DRAFT'
        ? refused(refuse('NOT_FOUND', `No priority ${supersedes} was issued.`, 'supersedes'))
        : done(newDraft(input));
    },
  });
}

function newDraft({
  title,
  text,
  statutes,
  aiUse,
  supersedes,
}: CreatePriorityInput): NewRecord<EnforcementPriorityRecord> {
  return {
    title,
    text,
    statutes: statuteIds(statutes),
    aiUse: [...new Set(aiUse)],
    state: 'DRAFT',
    issuedOn: null,
    supersedes: supersedes ?? null,
    marking: DRAFT_MARKING,
  };
}
