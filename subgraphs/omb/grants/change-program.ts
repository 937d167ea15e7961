import { z } from 'zod';
import { firstRefusal, refuse, type Verdict } from '../../contract/graph/refusal.js';
import { PUBLIC_MARKING } from '../../contract/markings/marking.js';
import { createRecord } from '../../contract/records/create-record.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { evidenceGiven } from '../../contract/writing/evidence-given.js';
import {
  changeFields,
  changesOneOf,
  evidenceInput,
  list,
  text,
  titleInput,
  updateFields,
} from '../../contract/writing/input-schemas.js';
import { done } from '../../contract/writing/write-command.js';
import { isAssistanceListing } from './assistance-listing.js';
import { programKind } from './grant-kinds.js';
import { programId, type AwardingAgency, type GrantProgramRecord } from './grant-program-record.js';
import type { GrantStore } from './grant-store.js';

const awardingAgencyInput = z.object({
  name: titleInput,
  code: text(40).regex(
    /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/,
    'must be the code of an agency at Grants.gov, such as "NSF" or "DHS-DHS"',
  ),
});

const createProgramInput = z.object({
  assistanceListing: text(20),
  title: titleInput,
  awardingAgency: awardingAgencyInput,
  evidence: list(evidenceInput).min(1, 'must name a source'),
  ...changeFields,
});

const updateProgramInput = z
  .object({
    ...updateFields,
    title: titleInput.nullish(),
    awardingAgency: awardingAgencyInput.nullish(),
    evidence: list(evidenceInput).nullish(),
  })
  .refine(...changesOneOf('title', 'awardingAgency', 'evidence'));

const change = { right: 'KEEP_GRANT_RECORDS', authority: '2(e)' } as const;

/** A grant program by its assistance listing, or why it is none. */
export function createProgram(store: GrantStore): Prepare<GrantProgramRecord> {
  return createRecord(programKind(store), {
    ...change,
    name: 'createGrantProgram',
    input: createProgramInput,
    agency: 'OMB',
    may: (input, { policy, principal }) =>
      firstRefusal(
        () => policy.mayWriteKnowingAll(principal, 'OMB'),
        () => isAssistanceListing(input.assistanceListing),
        () => makesAwards(input.awardingAgency),
      ),
    idOf: ({ assistanceListing }) => programId(assistanceListing),
    make: ({ assistanceListing, title, awardingAgency, evidence }, { today }) =>
      done({
        assistanceListing: assistanceListing.toUpperCase(),
        title,
        awardingAgency,
        evidenceItems: evidenceGiven(evidence, today),
        marking: PUBLIC_MARKING,
      }),
  });
}

/** A change of what a program is called, of who makes its awards, or of its sources. */
export function updateProgram(store: GrantStore): Prepare<GrantProgramRecord> {
  return updateRecord(programKind(store), {
    ...change,
    name: 'updateGrantProgram',
    input: updateProgramInput,
    may: (input, { policy, principal }) =>
      firstRefusal(
        () => policy.mayWriteKnowingAll(principal, 'OMB'),
        () => (input.awardingAgency == null ? null : makesAwards(input.awardingAgency)),
      ),
    change: (before, { title, awardingAgency, evidence }, { today }) =>
      done({
        title: title ?? before.title,
        awardingAgency: awardingAgency ?? before.awardingAgency,
        evidenceItems: [...before.evidenceItems, ...evidenceGiven(evidence, today)],
      }),
  });
}

/** OMB determines; the awards are another agency's. */
function makesAwards({ code }: AwardingAgency): Verdict {
  if (!code.split('-').includes('OMB')) return null;
  const message =
    'OMB makes no awards. Give the agency that issues the opportunities of the program.';
  return refuse('INPUT_INVALID', message, 'awardingAgency', 'code');
}
