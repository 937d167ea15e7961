import { isWithin } from '../../contract/dates/calendar-date.js';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { isAtVersion } from '../../contract/store/expected-version.js';
import type { Prepare } from '../../contract/writing/change.js';
import { evidenceGiven } from '../../contract/writing/evidence-given.js';
import { parseInput } from '../../contract/writing/parse-input.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { actorOf, idempotencyOf } from '../../contract/writing/write-request.js';
import type { DojStore } from '../doj-store.js';
import { updatePublicCaseInput, type UpdatePublicCaseInput } from './public-case-inputs.js';
import { PUBLIC_CASE_KIND, type PublicCaseRecord } from './public-case-record.js';

/** Adds to a public case what became public since, or says why not. */
export function updatePublicCase({ publicCases }: DojStore): Prepare<PublicCaseRecord> {
  return (raw, { policy, principal, today, audiences }) => {
    const { input, refusal } = parseInput(updatePublicCaseInput, raw);
    if (refusal !== null) return refusal;
    const forbidden = policy.mayWriteKnowingAll(principal, 'DOJ');
    if (forbidden !== null) return forbidden;
    return {
      idempotency: idempotencyOf(principal, 'updatePublicCase', input),
      reads: [recordKey(publicCases, input.id)],
      decide: async (work) => {
        const before = await work.read(publicCases, input.id);
        if (before === null || !audiences.includes(before.audience))
          return refused(refuse('NOT_FOUND', `There is no public case ${input.id} here.`, 'id'));
        const verdict = firstRefusal(
          () => isAtVersion(before.version, input.expectedVersion),
          () => isOpen(before),
          () => endsAfterFiling(before, input.resolvedOn, today),
        );
        if (verdict !== null) return refused(verdict);
        const after = applyChange(before, input, work.now, today);
        return done(
          work.change(publicCases, after, {
            kind: PUBLIC_CASE_KIND,
            agency: 'DOJ',
            actor: actorOf(principal),
            right: 'RECORD_PUBLIC_CASE',
            authority: '4',
            from: before.state,
            to: after.state,
            reason: input.reason ?? null,
            evidenceItems: after.evidenceItems.slice(before.evidenceItems.length),
            marking: after.marking,
          }),
        );
      },
    };
  };
}

function isOpen({ state, outcome }: PublicCaseRecord): Verdict {
  if (state !== 'RESOLVED') return null;
  const message = `The case has ended (${String(outcome)}), and its record is final.`;
  return refuse('SKIPPED_STATE', message, 'id');
}

function endsAfterFiling(
  { filedOn }: PublicCaseRecord,
  resolvedOn: CalendarDate | null | undefined,
  today: CalendarDate,
): Verdict {
  if (resolvedOn == null || isWithin(resolvedOn, filedOn, today)) return null;
  const message = `"resolvedOn" must be from the day of filing, ${filedOn}, to today, ${today}.`;
  return refuse('INPUT_INVALID', message, 'resolvedOn');
}

function applyChange(
  before: PublicCaseRecord,
  { outcome, resolvedOn, cveIds, pressReleaseUrl, evidence }: UpdatePublicCaseInput,
  now: Date,
  today: CalendarDate,
): PublicCaseRecord {
  return {
    ...before,
    version: before.version + 1,
    state: outcome == null ? before.state : 'RESOLVED',
    outcome: outcome ?? null,
    resolvedOn: resolvedOn ?? null,
    cveIds: [...new Set([...before.cveIds, ...(cveIds ?? [])])],
    pressReleaseUrl: pressReleaseUrl ?? before.pressReleaseUrl,
    evidenceItems: [...before.evidenceItems, ...evidenceGiven(evidence, today)],
    updatedAt: now,
  };
}
