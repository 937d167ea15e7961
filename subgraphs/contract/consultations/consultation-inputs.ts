import { z } from 'zod';
import { isOfficeId, type OfficeId } from '../order/offices.js';
import {
  changeFields,
  descriptionInput,
  idInput,
  markingInput,
  updateFields,
} from '../writing/input-schemas.js';
import {
  ASKING_VERBS,
  CONSULTATION_OUTCOMES,
  type ConsultationOutcome,
} from './consultation-record.js';

const officeInput = z.custom<OfficeId>(
  (value) => typeof value === 'string' && isOfficeId(value),
  'is no office that the order names, such as NATIONAL_CYBER_DIRECTOR',
);

/** An office asked. */
export const requestInput = z.object({
  agency: idInput.nullish(),
  about: idInput,
  office: officeInput,
  verb: z.enum(ASKING_VERBS),
  question: descriptionInput,
  marking: markingInput.nullish(),
  ...changeFields,
});
export type RequestInput = z.infer<typeof requestInput>;

const outcomes = Object.keys(CONSULTATION_OUTCOMES) as [ConsultationOutcome];

/** An answer of the office asked. */
export const answerInput = z.object({
  ...updateFields,
  outcome: z.enum(outcomes),
  answer: descriptionInput.nullish(),
});

/** A request taken back. */
export const withdrawInput = z.object(updateFields);
