import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { updateRecord, type Changes } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { evidenceGiven } from '../../contract/writing/evidence-given.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { CisaStore } from '../cisa-store.js';
import { RELEASED_UNDER } from './authority.js';
import { purposesGiven } from './create-instrument.js';
import {
  updateInstrumentInput,
  WORDING_FIELDS,
  type UpdateInstrumentInput,
} from './instrument-inputs.js';
import { INSTRUMENT_TRANSITIONS, isDecided, isUnissued } from './instrument-lifecycle.js';
import { instrumentKind, type InstrumentRecord } from './instrument-record.js';
import { allInstruments } from './read-instruments.js';
import { addsToDirective, wordingRules } from './wording-rules.js';

/** A change of a draft, or a step that takes no decision of the Director; or why it is none. */
export function updateInstrument(store: CisaStore): Prepare<InstrumentRecord> {
  return updateRecord(instrumentKind(store), {
    name: 'updateInstrument',
    input: updateInstrumentInput,
    right: 'DRAFT_INSTRUMENT',
    authority: RELEASED_UNDER,
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'CISA'),
    change: async (before, input, { work, now, today }) => {
      const changes = changesOf(before, input, now, today);
      const all = await allInstruments(work, store);
      const others = all.filter(({ _id }) => _id !== before._id);
      const verdict = firstRefusal(
        () => takesNoDecision(before, input),
        () => isNextState(INSTRUMENT_TRANSITIONS, before.state, input.state),
        () => staysAsIssued(before, input),
        () => (input.state === 'IN_FORCE' ? addsToDirective(before, others) : null),
        () => (isUnissued(before.state) ? wordingRules({ ...before, ...changes }, others) : null),
      );
      return verdict === null ? done(changes) : refused(verdict);
    },
  });
}

function takesNoDecision(
  before: InstrumentRecord,
  { state }: Pick<UpdateInstrumentInput, 'state'>,
): Verdict {
  if (state == null || !isDecided(state) || before.state === state) return null;
  const message = `Only the Director of CISA brings about ${state}. Propose it with "proposeCISAInstrumentDecision".`;
  return refuse('DECIDER_NOT_AUTHORIZED', message, 'state');
}

/** What was issued stays as it was issued; of what ended not even sources are added. */
function staysAsIssued(before: InstrumentRecord, input: UpdateInstrumentInput): Verdict {
  if (isUnissued(before.state)) return null;
  if (input.actions != null) {
    const message =
      'Due dates follow from the rules as they were issued. Only a supplemental direction, or another directive, gives an action another rule.';
    return refuse('DUE_DATE_OVERRIDE', message, 'actions');
  }
  const isFinal = INSTRUMENT_TRANSITIONS[before.state].length === 0;
  const fixed = [...WORDING_FIELDS, 'number', ...(isFinal ? (['evidence'] as const) : [])] as const;
  const given = fixed.find((field) => input[field] != null);
  if (given === undefined) return null;
  const message = isFinal
    ? `It is ${before.state}, which is final.`
    : 'What was issued is not changed. Draft what supersedes it, or a supplemental direction.';
  return refuse('SKIPPED_STATE', message, given);
}

function changesOf(
  before: InstrumentRecord,
  input: UpdateInstrumentInput,
  now: Date,
  today: CalendarDate,
): Changes<InstrumentRecord> {
  const isReworded = WORDING_FIELDS.some((field) => input[field] != null);
  return {
    state: input.state ?? before.state,
    number: input.number ?? before.number,
    title: input.title ?? before.title,
    topic: input.topic ?? before.topic,
    appliesTo: input.appliesTo == null ? before.appliesTo : [...new Set(input.appliesTo)],
    scope: input.scope ?? before.scope,
    purposes: input.purposes == null ? before.purposes : purposesGiven(input.purposes),
    actions: input.actions ?? before.actions,
    revokes: input.revokes == null ? before.revokes : [...new Set(input.revokes)],
    supersedes: input.supersedes == null ? before.supersedes : [...new Set(input.supersedes)],
    wordedAt: isReworded ? now : before.wordedAt,
    evidenceItems: [...before.evidenceItems, ...evidenceGiven(input.evidence, today)],
  };
}
