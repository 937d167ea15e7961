import type { OfficeConsultation } from '../../contract/consultations/consultation-record.js';
import { officesAsked } from '../../contract/consultations/read-consultations.js';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { updateRecord, type Changes } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { evidenceGiven } from '../../contract/writing/evidence-given.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, refused } from '../../contract/writing/write-command.js';
import { askedOfFindings, coordinationIn } from './coordination.js';
import { updateDeterminationInput, type UpdateDeterminationInput } from './determination-inputs.js';
import { determinationRules } from './determination-rules.js';
import { availabilityFound, relevanceFound } from './findings.js';
import type { GrantDeterminationRecord } from './grant-determination-record.js';
import { determinationKind } from './grant-kinds.js';
import type { GrantStore } from './grant-store.js';

/** A step of a determination that takes no decision of the Director, or why it is none. */
export function updateDetermination(store: GrantStore): Prepare<GrantDeterminationRecord> {
  const { grantPrograms, grantDeterminations } = store;
  return updateRecord(determinationKind(store), {
    name: 'updateGrantDetermination',
    input: updateDeterminationInput,
    right: 'KEEP_GRANT_RECORDS',
    authority: '2(e)',
    may: (_, { policy, principal }) => policy.mayWriteKnowingAll(principal, 'OMB'),
    reads: ({ supersededBy }) =>
      supersededBy == null ? [] : [recordKey(grantDeterminations, supersededBy)],
    change: async (before, input, { context, work, now, today }) => {
      const program = await work.read(grantPrograms, before.program);
      // A determination is made about a program that is there, and programs stay.
      if (program === null) throw new Error(`${before._id} has no program.`);
      const { supersededBy } = input;
      const successor =
        supersededBy == null ? null : await work.read(grantDeterminations, supersededBy);
      const asked =
        input.state === 'COORDINATED'
          ? askedOfFindings(
              before,
              await officesAsked(work, { agency: 'OMB', about: before._id }, context),
            )
          : [];
      const changes = changesOf(before, input, asked, now, today);
      const after = { ...before, ...changes };
      const verdict = determinationRules({
        before,
        after,
        input,
        program,
        asked,
        successor,
        today,
      });
      return verdict === null ? done(changes) : refused(verdict);
    },
  });
}

function changesOf(
  before: GrantDeterminationRecord,
  input: UpdateDeterminationInput,
  asked: readonly OfficeConsultation[],
  now: Date,
  today: CalendarDate,
): Changes<GrantDeterminationRecord> {
  const { availability, relevance } = input;
  return {
    state: input.state ?? before.state,
    availability:
      availability == null ? before.availability : availabilityFound(availability, today),
    relevance: relevance == null ? before.relevance : relevanceFound(relevance, today),
    foundAt: availability == null && relevance == null ? before.foundAt : now,
    coordination: input.state === 'COORDINATED' ? coordinationIn(asked) : before.coordination,
    actionCompletedOn: input.actionCompletedOn ?? before.actionCompletedOn,
    opportunity: input.opportunity ?? before.opportunity,
    awards: input.awards == null ? before.awards : [...new Set(input.awards)],
    supersededBy: input.supersededBy ?? before.supersededBy,
    evidenceItems: [...before.evidenceItems, ...evidenceGiven(input.evidence, today)],
  };
}
