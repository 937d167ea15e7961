import { firstRefusal } from '../../contract/graph/refusal.js';
import type { Citation } from '../../contract/order/citations.js';
import { createRecord } from '../../contract/records/create-record.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { CisaStore } from '../cisa-store.js';
import {
  changedProgram,
  KEEP_PROGRAMS,
  mayRecord,
  newProgram,
  takesStep,
} from '../programs/program-changes.js';
import {
  createDefensiveProgramInput,
  updateDefensiveProgramInput,
} from './defensive-program-inputs.js';
import { defensiveProgramKind, type DefensiveProgramRecord } from './defensive-program-record.js';
import { baselineGiven, fitsEffort, speaksOfThePast } from './program-baseline.js';

const UNDER = { right: KEEP_PROGRAMS, authority: '2(c)(ii)' } as const;

/** A program that is to be established or expanded, or why it is none. */
export function createDefensiveProgram(store: CisaStore): Prepare<DefensiveProgramRecord> {
  return createRecord(defensiveProgramKind(store), {
    ...UNDER,
    name: 'createDefensiveProgram',
    input: createDefensiveProgramInput,
    agency: 'CISA',
    may: (input, context) =>
      firstRefusal(
        () => mayRecord(input, context),
        () => fitsEffort(input.effort, input.baseline, context.today),
      ),
    make: (input, { today }) =>
      done({
        ...newProgram(input, today),
        effort: input.effort,
        enhances: [...new Set(input.enhances)],
        baseline: input.baseline == null ? null : baselineGiven(input.baseline),
        alsoSupports: beside(input.alsoSupports ?? []),
      }),
  });
}

/** A step of a program or a change of what is told of it, or why it is none. */
export function updateDefensiveProgram(store: CisaStore): Prepare<DefensiveProgramRecord> {
  return updateRecord(defensiveProgramKind(store), {
    ...UNDER,
    name: 'updateDefensiveProgram',
    input: updateDefensiveProgramInput,
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'CISA'),
    change: (before, input, { today }) => {
      const verdict = firstRefusal(
        () => takesStep(before, input),
        () => speaksOfThePast(before.effort, input.baseline, today),
      );
      if (verdict !== null) return refused(verdict);
      const { enhances, baseline, alsoSupports } = input;
      return done({
        ...changedProgram(before, input, today),
        enhances: enhances == null ? before.enhances : [...new Set(enhances)],
        baseline: baseline == null ? before.baseline : baselineGiven(baseline),
        alsoSupports: alsoSupports == null ? before.alsoSupports : beside(alsoSupports),
      });
    },
  });
}

/** 2(c)(ii) itself stands in the record by its kind. */
function beside(citations: readonly Citation[]): readonly Citation[] {
  return [...new Set(citations)].filter((citation) => citation !== UNDER.authority);
}
