import { z } from 'zod';
import {
  calendarDateInput,
  changeFields,
  changesOneOf,
  cveIdInput,
  evidenceInput,
  idInput,
  list,
  text,
  updateFields,
} from '../../contract/writing/input-schemas.js';
import { districtInput } from '../districts/district-input.js';
import { AI_USES, SYSTEM_TARGETS } from '../statutes/ai-use.js';
import { CASE_OUTCOMES } from './public-case-record.js';

/** A docket number without what courts put behind it: the initials of judges, the numbers of defendants. */
export const docketInput = text(40).regex(
  /^\d{1,2}:\d{2}-(?:cr|mj)-\d{1,6}$/,
  'must be the docket number of a criminal case, such as "1:26-cr-00123"',
);

const pressReleaseInput = z
  .url({
    protocol: /^https$/,
    hostname: /^(?:www\.)?justice\.gov$/,
    message: 'must be an https address on justice.gov',
  })
  .max(2_000, 'must have at most 2,000 characters');

export const createPublicCaseInput = z.object({
  docketNumber: docketInput,
  district: districtInput,
  statutes: list(idInput).min(1, 'must name a statute'),
  aiUse: list(z.enum(AI_USES)).min(1, 'must say how AI was used: section 4 is about no other case'),
  target: z.enum(SYSTEM_TARGETS),
  filedOn: calendarDateInput,
  cveIds: list(cveIdInput).nullish(),
  pressReleaseUrl: pressReleaseInput.nullish(),
  evidence: list(evidenceInput).min(1, 'must name a public source'),
  ...changeFields,
});
export type CreatePublicCaseInput = z.infer<typeof createPublicCaseInput>;

export const updatePublicCaseInput = z
  .object({
    ...updateFields,
    outcome: z.enum(CASE_OUTCOMES).nullish(),
    resolvedOn: calendarDateInput.nullish(),
    cveIds: list(cveIdInput).nullish(),
    pressReleaseUrl: pressReleaseInput.nullish(),
    evidence: list(evidenceInput).nullish(),
  })
  .refine(...changesOneOf('outcome', 'cveIds', 'pressReleaseUrl', 'evidence'))
  .refine(({ outcome, resolvedOn }) => (outcome == null) === (resolvedOn == null), {
    message: 'must come with the outcome, and the outcome with it',
    path: ['resolvedOn'],
  });
export type UpdatePublicCaseInput = z.infer<typeof updatePublicCaseInput>;
