import { createRecord, type NewRecord } from '../../contract/records/create-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { evidenceGiven } from '../../contract/writing/evidence-given.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { CisaStore } from '../cisa-store.js';
import { RELEASED_UNDER } from './authority.js';
import { createInstrumentInput, type CreateInstrumentInput } from './instrument-inputs.js';
import { DRAFT_MARKING, instrumentKind, type InstrumentRecord } from './instrument-record.js';
import { allInstruments } from './read-instruments.js';
import { wordingRules } from './wording-rules.js';

/** Where a draft stands in lists: before everything that was issued. */
const NOT_ISSUED = '9999-12-31';

/** A draft of a directive or of guidance, or why it is none. */
export function createInstrument(store: CisaStore): Prepare<InstrumentRecord> {
  return createRecord(instrumentKind(store), {
    name: 'createInstrument',
    input: createInstrumentInput,
    agency: 'CISA',
    right: 'DRAFT_INSTRUMENT',
    authority: RELEASED_UNDER,
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'CISA'),
    make: async (input, { work, now, today }) => {
      const draft = draftOf(input, now, today);
      const verdict = wordingRules(draft, await allInstruments(work, store));
      return verdict === null ? done(draft) : refused(verdict);
    },
  });
}

function draftOf(
  input: CreateInstrumentInput,
  now: Date,
  today: CalendarDate,
): NewRecord<InstrumentRecord> {
  return {
    kind: input.kind,
    number: input.number ?? null,
    title: input.title,
    topic: input.topic ?? null,
    state: 'DRAFT',
    appliesTo: [...new Set(input.appliesTo)],
    scope: input.scope ?? null,
    purposes: purposesGiven(input.purposes),
    actions: input.actions ?? [],
    revokes: [...new Set(input.revokes)],
    supersedes: [...new Set(input.supersedes)],
    supplements: input.supplements ?? null,
    succeededBy: null,
    issuedOn: null,
    endedOn: null,
    endReason: null,
    wordedAt: now,
    issueOrder: NOT_ISSUED,
    evidenceItems: evidenceGiven(input.evidence, today),
    marking: DRAFT_MARKING,
  };
}

/** The purposes that CISA says an instrument serves: its own record shows that, and nothing else yet. */
export function purposesGiven(
  given: CreateInstrumentInput['purposes'],
): InstrumentRecord['purposes'] {
  return [...new Set(given)].map((citation) => ({ citation, evidenceItems: [] }));
}
