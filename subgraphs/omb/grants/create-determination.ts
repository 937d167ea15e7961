import { firstRefusal, refuse } from '../../contract/graph/refusal.js';
import { createRecord, type NewRecord } from '../../contract/records/create-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { evidenceGiven } from '../../contract/writing/evidence-given.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { isAssistanceListing } from './assistance-listing.js';
import { createDeterminationInput, type CreateDeterminationInput } from './determination-inputs.js';
import { PRE_DECISIONAL, type GrantDeterminationRecord } from './grant-determination-record.js';
import { determinationKind } from './grant-kinds.js';
import { programId } from './grant-program-record.js';
import type { GrantStore } from './grant-store.js';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';

/** A program as a candidate, or why it is none. It can be meant to take the place of what was determined before. */
export function createDetermination(store: GrantStore): Prepare<GrantDeterminationRecord> {
  const { grantPrograms, grantDeterminations } = store;
  return createRecord(determinationKind(store), {
    name: 'createGrantDetermination',
    input: createDeterminationInput,
    agency: 'OMB',
    right: 'KEEP_GRANT_RECORDS',
    authority: '2(e)',
    may: (input, { policy, principal }) =>
      firstRefusal(
        () => policy.mayWriteKnowingAll(principal, 'OMB'),
        () => isAssistanceListing(input.assistanceListing),
      ),
    reads: ({ assistanceListing, supersedes }) => [
      recordKey(grantPrograms, programId(assistanceListing)),
      ...(supersedes == null ? [] : [recordKey(grantDeterminations, supersedes)]),
    ],
    make: async (input, { work, today }) => {
      const { assistanceListing, supersedes } = input;
      const program = await work.read(grantPrograms, programId(assistanceListing));
      if (program === null) {
        const message = `The program ${assistanceListing} is not recorded. Make it with "createOMBGrantProgram".`;
        return refused(refuse('NOT_FOUND', message, 'assistanceListing'));
      }
      const earlier = supersedes == null ? null : await work.read(grantDeterminations, supersedes);
      if (supersedes != null && (earlier?.program !== program._id || earlier.ruling === null)) {
        const message = `Nothing was determined about ${assistanceListing} in ${supersedes}.`;
        return refused(refuse('NOT_FOUND', message, 'supersedes'));
      }
      return done(newCandidate(program._id, program.assistanceListing, input, today));
    },
  });
}

function newCandidate(
  program: string,
  assistanceListing: string,
  { supersedes, evidence }: CreateDeterminationInput,
  today: CalendarDate,
): NewRecord<GrantDeterminationRecord> {
  return {
    program,
    assistanceListing,
    state: 'CANDIDATE',
    availability: null,
    relevance: null,
    foundAt: null,
    coordination: [],
    ruling: null,
    actionCompletedOn: null,
    opportunity: null,
    awards: [],
    supersedes: supersedes ?? null,
    supersededBy: null,
    evidenceItems: evidenceGiven(evidence, today),
    marking: PRE_DECISIONAL,
  };
}
