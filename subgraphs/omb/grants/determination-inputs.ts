import { z } from 'zod';
import {
  calendarDateInput,
  changeFields,
  changesOneOf,
  evidenceInput,
  idInput,
  list,
  text,
  updateFields,
} from '../../contract/writing/input-schemas.js';
import { DETERMINATION_STATES } from './determination-lifecycle.js';
import { fundsInput } from './funds.js';
import { GRANT_BENEFICIARIES } from './grant-determination-record.js';

const basisInput = text(10_000);

const availabilityInput = z.object({
  available: z.boolean(),
  funds: fundsInput.nullish(),
  purposeAllows: z.boolean().nullish(),
  basis: basisInput,
});
export type AvailabilityInput = z.infer<typeof availabilityInput>;

const relevanceInput = z.object({
  relevant: z.boolean(),
  beneficiaries: list(z.enum(GRANT_BENEFICIARIES)),
  basis: basisInput,
});
export type RelevanceInput = z.infer<typeof relevanceInput>;

const opportunityInput = z.object({
  number: text(100),
  issuedBy: text(40),
  postedOn: calendarDateInput,
});

export const createDeterminationInput = z.object({
  assistanceListing: text(20),
  supersedes: idInput.nullish(),
  evidence: list(evidenceInput).nullish(),
  ...changeFields,
});
export type CreateDeterminationInput = z.infer<typeof createDeterminationInput>;

const CHANGES = {
  state: z.enum(DETERMINATION_STATES).nullish(),
  availability: availabilityInput.nullish(),
  relevance: relevanceInput.nullish(),
  actionCompletedOn: calendarDateInput.nullish(),
  opportunity: opportunityInput.nullish(),
  awards: list(
    text(30).regex(
      /^[A-Z0-9][A-Z0-9-]*$/,
      'must be a Federal award identification number, such as "EMW2026GR00001"',
    ),
  ).nullish(),
  supersededBy: idInput.nullish(),
  evidence: list(evidenceInput).nullish(),
};

export const updateDeterminationInput = z
  .object({ ...updateFields, ...CHANGES })
  .refine(...changesOneOf(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])));
export type UpdateDeterminationInput = z.infer<typeof updateDeterminationInput>;
