import { z } from 'zod';
import { AGENCY_IDS } from '../../contract/order/agencies.js';
import {
  calendarDateInput,
  changeFields,
  changesOneOf,
  evidenceInput,
  list,
  text,
  titleInput,
  updateFields,
} from '../../contract/writing/input-schemas.js';
import { hiringPathInput } from '../position-terms/hiring-paths.js';
import { niceRoleInput } from '../position-terms/nice-roles.js';
import {
  authorityCitationInput,
  controlNumberInput,
  gradeInput,
  seriesInput,
} from '../position-terms/positions.js';
import { PATHWAY_STATES } from './pathway-lifecycle.js';

const seatsInput = z.number().int().min(0).max(1_000_000);
const agencyInput = z.enum(AGENCY_IDS);

/** A list in which nothing stands twice. */
function distinct<Item extends z.ZodType>(item: Item) {
  return list(item).transform((items) => [...new Set(items)]);
}

const baselineInput = z.object({
  asOf: calendarDateInput,
  seats: seatsInput.nullish(),
  authorities: distinct(authorityCitationInput).nullish(),
  grades: distinct(gradeInput).nullish(),
  series: distinct(seriesInput).nullish(),
  agencies: distinct(agencyInput).nullish(),
  onboards: seatsInput.nullish(),
});
export type BaselineInput = z.infer<typeof baselineInput>;

const plan = {
  title: titleInput.nullish(),
  baseline: baselineInput.nullish(),
  seats: seatsInput.nullish(),
  authorities: list(
    z.object({ citation: authorityCitationInput, expiresOn: calendarDateInput.nullish() }),
  ).nullish(),
  grades: distinct(gradeInput).nullish(),
  series: distinct(seriesInput).nullish(),
  niceRoles: distinct(niceRoleInput).nullish(),
  hiringPaths: distinct(hiringPathInput).nullish(),
  hosts: list(z.object({ agency: agencyInput, seats: seatsInput.nullish() }))
    .refine(
      (hosts) => new Set(hosts.map(({ agency }) => agency)).size === hosts.length,
      'must name each agency once',
    )
    .nullish(),
  announcements: list(
    z
      .object({
        controlNumber: controlNumberInput,
        opensOn: calendarDateInput,
        closesOn: calendarDateInput.nullish(),
      })
      .refine(({ opensOn, closesOn }) => closesOn == null || closesOn >= opensOn, {
        message: 'must not be before the day it opens',
        path: ['closesOn'],
      }),
  ).nullish(),
  evidence: list(evidenceInput).nullish(),
};

export const createPathwayInput = z.object({
  ...plan,
  code: text(60).regex(
    /^[A-Z][A-Z0-9_]+$/,
    'must be a code of capitals, digits and underscores, such as "TECH_FORCE"',
  ),
  title: titleInput,
  ...changeFields,
});
export type CreatePathwayInput = z.infer<typeof createPathwayInput>;

export const updatePathwayInput = z
  .object({ ...updateFields, state: z.enum(PATHWAY_STATES).nullish(), ...plan })
  .refine(...changesOneOf('state', ...(Object.keys(plan) as (keyof typeof plan)[])));
export type UpdatePathwayInput = z.infer<typeof updatePathwayInput>;
