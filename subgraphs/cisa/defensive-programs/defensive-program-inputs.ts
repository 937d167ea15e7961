import { z } from 'zod';
import {
  calendarDateInput,
  changesOneOf,
  citationInput,
  descriptionInput,
  list,
  text,
} from '../../contract/writing/input-schemas.js';
import {
  changedProgramFields,
  newProgramFields,
  OF_EVERY_PROGRAM,
} from '../programs/program-inputs.js';
import { PROGRAM_EFFORTS } from './defensive-program-record.js';

const countInput = z.number().int().min(0).max(2_000_000_000);

const measures = list(
  z.object({ name: text(200), atBaseline: countInput, present: countInput.nullish() }),
).refine(
  (given) => new Set(given.map(({ name }) => name)).size === given.length,
  'must name each measure once',
);

const baseline = z.object({
  asOf: calendarDateInput,
  description: descriptionInput,
  measures: measures.nullish(),
});
export type BaselineInput = z.infer<typeof baseline>;

const enhances = list(text(200)).min(1, 'must name a tool');

export const createDefensiveProgramInput = z.object({
  ...newProgramFields,
  effort: z.enum(PROGRAM_EFFORTS),
  enhances,
  baseline: baseline.nullish(),
  alsoSupports: list(citationInput).nullish(),
});

export const updateDefensiveProgramInput = z
  .object({
    ...changedProgramFields,
    enhances: enhances.nullish(),
    baseline: baseline.nullish(),
    alsoSupports: list(citationInput).nullish(),
  })
  .refine(...changesOneOf(...OF_EVERY_PROGRAM, 'enhances', 'baseline', 'alsoSupports'));
