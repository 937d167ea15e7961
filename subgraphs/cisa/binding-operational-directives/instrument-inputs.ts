import { z } from 'zod';
import {
  changeFields,
  changesOneOf,
  descriptionInput,
  evidenceInput,
  idInput,
  list,
  text,
  titleInput,
  updateFields,
} from '../../contract/writing/input-schemas.js';
import { dueRuleInput } from './due-rule.js';
import { INSTRUMENT_STATES } from './instrument-lifecycle.js';
import {
  INSTRUMENT_AUDIENCES,
  INSTRUMENT_KINDS,
  PURPOSES,
  REPORTING_CHANNELS,
} from './instrument-record.js';

/** The name of an action within its directive. */
export const actionIdInput = text(40).regex(
  /^[A-Z][A-Z0-9_]*$/,
  'must be a name of capitals, digits and underscores, such as "PROCEDURES"',
);

const actionInput = z.object({
  id: actionIdInput,
  text: descriptionInput,
  dueRule: dueRuleInput,
  reportingChannel: z.enum(REPORTING_CHANNELS),
});

const numberInput = text(20).nullish();
const audiencesInput = list(z.enum(INSTRUMENT_AUDIENCES)).min(1, 'must say whom it speaks to');

/** What offices are consulted about: another wording is another question. */
const WORDING = {
  topic: text(200).nullish(),
  scope: descriptionInput.nullish(),
  purposes: list(z.enum(PURPOSES)).nullish(),
  actions: list(actionInput).nullish(),
  revokes: list(idInput).nullish(),
  supersedes: list(idInput).nullish(),
};
export const WORDING_FIELDS = [
  'title',
  'appliesTo',
  ...(Object.keys(WORDING) as (keyof typeof WORDING)[]),
] as const;

export const createInstrumentInput = z.object({
  ...WORDING,
  ...changeFields,
  kind: z.enum(INSTRUMENT_KINDS),
  number: numberInput,
  title: titleInput,
  appliesTo: audiencesInput,
  supplements: idInput.nullish(),
  evidence: list(evidenceInput).nullish(),
});
export type CreateInstrumentInput = z.infer<typeof createInstrumentInput>;

const CHANGES = {
  ...WORDING,
  state: z.enum(INSTRUMENT_STATES).nullish(),
  number: numberInput,
  title: titleInput.nullish(),
  appliesTo: audiencesInput.nullish(),
  evidence: list(evidenceInput).nullish(),
};

export const updateInstrumentInput = z
  .object({ ...updateFields, ...CHANGES })
  .refine(...changesOneOf(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])));
export type UpdateInstrumentInput = z.infer<typeof updateInstrumentInput>;
