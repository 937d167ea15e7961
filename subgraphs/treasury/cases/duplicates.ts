import type { EventDetails } from '../../contract/events/event-record.js';
import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import { audienceOf } from '../../contract/policy/audience.js';
import { eventOfChange, type Circumstances } from '../../contract/records/record-change.js';
import { changed } from '../../contract/records/update-record.js';
import type { RecordKind } from '../../contract/records/workflow-record.js';
import type { CaseRecord } from './case-record.js';

/** The cases that a case would be a duplicate of: the one named, the one that this is a duplicate of, and so on. */
export async function originalsOf(
  { records }: RecordKind<CaseRecord>,
  { work }: Pick<Circumstances, 'work'>,
  id: string | null,
): Promise<readonly CaseRecord[]> {
  const originals: CaseRecord[] = [];
  for (let next = id; next !== null;) {
    const found = await work.read(records, next);
    if (found === null) break;
    originals.push(found);
    // A case that leads back to one already found would never end; none can be recorded, but none may hang us either.
    next = originals.some(({ _id }) => _id === found.duplicateOf) ? null : found.duplicateOf;
  }
  return originals;
}

/** Whether a case can be the duplicate of others: never of itself, and never of one that more people know of. */
export function canBeDuplicate(
  before: CaseRecord,
  duplicateOf: string | null | undefined,
  originals: readonly CaseRecord[],
): Verdict {
  if (duplicateOf == null) return null;
  if (duplicateOf === before._id || originals.some(({ _id }) => _id === before._id)) {
    const message =
      'The other case is this one, or a duplicate of it. Name the case that came first.';
    return refuse('DUPLICATE_CYCLE', message, 'duplicateOf');
  }
  if (originals.length === 0) {
    return refuse('NOT_FOUND', `There is no case ${duplicateOf} here.`, 'duplicateOf');
  }
  const audience = audienceOf(before.marking, before.agency);
  if (originals.every((one) => one.audience === audience || audience === 'FEDERAL_CUI'))
    return null;
  return refuse(
    'MARKING_OVERRIDE',
    'This case is shared less widely than the other, which would show its credits to more people. Make the other one the duplicate.',
    'duplicateOf',
  );
}

/** Gives every original the credits and references of a duplicate: merged, and none lost. */
export function mergeInto(
  kind: RecordKind<CaseRecord>,
  duplicate: CaseRecord,
  originals: readonly CaseRecord[],
  { context, work, now }: Pick<Circumstances, 'context' | 'work' | 'now'>,
): void {
  for (const before of originals) {
    const after = changed<CaseRecord>(
      before,
      {
        finderCredits: union(before.finderCredits, duplicate.finderCredits),
        originRefs: union(before.originRefs, duplicate.originRefs),
        reporterChain: union(before.reporterChain, duplicate.reporterChain),
        handlingIds: [...before.handlingIds, ...duplicate.handlingIds],
      },
      now,
    );
    const event: EventDetails = eventOfChange(
      kind,
      { right: 'HANDLE_CASE', authority: '2(d)' },
      { before, after },
      { reason: `${duplicate._id} is a duplicate of it.` },
      context,
      [],
    );
    work.change(kind.records, after, event);
  }
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}
