import { isWithin, type CalendarDate } from '../../contract/dates/calendar-date.js';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { updateRecord, type Changes } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { evidenceGiven } from '../../contract/writing/evidence-given.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { DojStore } from '../doj-store.js';
import { updatePublicCaseInput, type UpdatePublicCaseInput } from './public-case-inputs.js';
import { publicCaseKind } from './public-case-kind.js';
import { PUBLIC_CASE_TRANSITIONS, type PublicCaseRecord } from './public-case-record.js';

/** Adds to a public case what became public since, or says why not. */
export function updatePublicCase(store: DojStore): Prepare<PublicCaseRecord> {
  return updateRecord(publicCaseKind(store), {
    name: 'updatePublicCase',
    input: updatePublicCaseInput,
    right: 'RECORD_PUBLIC_CASE',
    authority: '4',
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'DOJ'),
    change: (before, input, { today }) => {
      const verdict = firstRefusal(
        () => isOpen(before),
        () => endsAfterFiling(before, input.resolvedOn, today),
      );
      return verdict === null ? done(changesOf(before, input, today)) : refused(verdict);
    },
  });
}

function isOpen({ state, outcome }: PublicCaseRecord): Verdict {
  if (PUBLIC_CASE_TRANSITIONS[state].length > 0) return null;
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

function changesOf(
  before: PublicCaseRecord,
  { outcome, resolvedOn, cveIds, pressReleaseUrl, evidence }: UpdatePublicCaseInput,
  today: CalendarDate,
): Changes<PublicCaseRecord> {
  return {
    state: outcome == null ? before.state : 'RESOLVED',
    outcome: outcome ?? null,
    resolvedOn: resolvedOn ?? null,
    cveIds: [...new Set([...before.cveIds, ...(cveIds ?? [])])],
    pressReleaseUrl: pressReleaseUrl ?? before.pressReleaseUrl,
    evidenceItems: [...before.evidenceItems, ...evidenceGiven(evidence, today)],
  };
}
