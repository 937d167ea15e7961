import type { GraphContext } from '../../contract/graph/graph-context.js';
import { updateRecord, type Changes } from '../../contract/records/update-record.js';
import type { Circumstances } from '../../contract/records/record-change.js';
import type { Prepare } from '../../contract/writing/change.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { TreasuryStore } from '../treasury-store.js';
import { updateCaseInput, type UpdateCaseInput } from './case-inputs.js';
import { caseKind } from './case-kind.js';
import { afterStep } from './case-lifecycle.js';
import type { CaseRecord } from './case-record.js';
import { mergeInto, originalsOf } from './duplicates.js';
import { stepRules } from './step-rules.js';
import { strictestOf, timelineQuestions, type ToldTimeline } from './timeline-question.js';

/** A step of a case, or what became known of it. */
export function updateCase(store: TreasuryStore): Prepare<CaseRecord> {
  const kind = caseKind(store);
  return updateRecord<CaseRecord, UpdateCaseInput, ToldTimeline>(kind, {
    name: 'updateCase',
    input: updateCaseInput,
    right: 'HANDLE_CASE',
    authority: '2(d)',
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'TREASURY'),
    restsOn: (input, context) => timelineQuestions(store, input, context),
    change: async (before, input, circumstances) => {
      const originals = await originalsOf(kind, circumstances, input.duplicateOf ?? null);
      const verdict = stepRules({ before, input, originals, ...circumstances });
      if (verdict !== null) return refused(verdict);
      const changes = changesOf(before, input, circumstances);
      // What comes with the step is the duplicate's, too.
      mergeInto(kind, { ...before, ...changes }, originals, circumstances);
      return done(changes);
    },
  });
}

function changesOf(
  before: CaseRecord,
  input: UpdateCaseInput,
  { context, today, facts }: Pick<Circumstances<ToldTimeline>, 'context' | 'today' | 'facts'>,
): Changes<CaseRecord> {
  const { state, handlingId } = input;
  const timeline = strictestOf(facts, today);
  const added = (present: readonly string[], given: readonly string[] | null | undefined) => [
    ...new Set([...present, ...(given ?? [])]),
  ];
  return {
    ...(state == null
      ? {}
      : { ...afterStep(before, state), steps: [...before.steps, { state, on: today }] }),
    ...(state === 'TRANSFERRED' ? { transfer: transferOf(input, context) } : {}),
    duplicateOf: input.duplicateOf ?? before.duplicateOf,
    affected:
      input.affected?.map((product) => ({ ...product, versions: product.versions ?? null })) ??
      before.affected,
    cveIds: added(before.cveIds, input.cveIds),
    ghsaIds: added(before.ghsaIds, input.ghsaIds),
    osvIds: added(before.osvIds, input.osvIds),
    cwes: added(before.cwes, input.cwes),
    sectors: input.sectors == null ? before.sectors : [...new Set(input.sectors)],
    cvssVector: input.cvssVector ?? before.cvssVector,
    finderCredits: added(before.finderCredits, input.finderCredits),
    originRefs: added(before.originRefs, input.originRefs),
    handlingIds: handlingId == null ? before.handlingIds : [...before.handlingIds, handlingId],
    ssvc: input.ssvc ?? before.ssvc,
    timelines: timeline === null ? before.timelines : [...before.timelines, timeline],
    affectsNationalSecuritySystems:
      input.affectsNationalSecuritySystems ?? before.affectsNationalSecuritySystems,
  };
}

/** A reference that means nothing to whoever finds it. */
function transferOf({ transferTo }: UpdateCaseInput, { newId }: Pick<GraphContext, 'newId'>) {
  return { to: transferTo ?? 'NSA', reference: newId() };
}
