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
import { REFERRAL_PREDICATES } from '../referrals/referral-record.js';
import { AI_USES, SYSTEM_TARGETS } from '../statutes/ai-use.js';
import { CASE_OUTCOMES } from './public-case-record.js';

const DOCKET = /^(\d{1,2}):(\d{2})-(cr|mj)-(\d{1,6})$/;

/**
 * A docket number without what courts put behind it: the initials of judges, the numbers of
 * defendants. Courts write one docket with more zeros or fewer; it has one spelling here, so that a
 * seal, a public case and a count speak of the same.
 */
export const docketInput = text(40)
  .regex(DOCKET, 'must be the docket number of a criminal case, such as "1:26-cr-00123"')
  .transform((given) =>
    given.replace(
      DOCKET,
      (_, office: string, year: string, kind: string, serial: string) =>
        `${Number(office)}:${year}-${kind}-${String(Number(serial)).padStart(5, '0')}`,
    ),
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
  predicate: list(z.enum(REFERRAL_PREDICATES)).nullish(),
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
