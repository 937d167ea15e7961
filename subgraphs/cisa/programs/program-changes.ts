import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { firstRefusal, type Verdict } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { evidenceGiven } from '../../contract/writing/evidence-given.js';
import { markingOf, mayMark } from '../../contract/writing/may-mark.js';
import type { ChangedProgramInput, NewProgramInput } from './program-inputs.js';
import { PROGRAM_TRANSITIONS } from './program-lifecycle.js';
import type { ProgramRecord } from './program-record.js';

/** The right that all changes of programs are made under. */
export const KEEP_PROGRAMS = 'KEEP_CYBER_PROGRAMS';

/** Whether this caller may record a program with such a marking. */
export function mayRecord({ marking }: NewProgramInput, context: GraphContext): Verdict {
  return firstRefusal(
    () => context.policy.mayWriteKnowingAll(context.principal, 'CISA'),
    () => mayMark([markingOf(marking)], 'CISA', context),
  );
}

/** What every new program has. */
export function newProgram(input: NewProgramInput, on: CalendarDate) {
  const { title, description, runBy, evidence, marking } = input;
  return {
    title,
    description,
    runBy,
    state: 'PLANNED' as const,
    steps: [{ state: 'PLANNED' as const, on }],
    evidenceItems: evidenceGiven(evidence, on),
    marking: markingOf(marking),
  };
}

/** Whether a program can take the step that is asked for. */
export function takesStep({ state }: ProgramRecord, input: ChangedProgramInput): Verdict {
  return isNextState(PROGRAM_TRANSITIONS, state, input.state);
}

/** What becomes different in every program. */
export function changedProgram(
  before: ProgramRecord,
  { state, title, description, runBy, evidence }: ChangedProgramInput,
  on: CalendarDate,
) {
  return {
    title: title ?? before.title,
    description: description ?? before.description,
    runBy: runBy ?? before.runBy,
    state: state ?? before.state,
    steps: state == null ? before.steps : [...before.steps, { state, on }],
    evidenceItems: [...before.evidenceItems, ...evidenceGiven(evidence, on)],
  };
}
