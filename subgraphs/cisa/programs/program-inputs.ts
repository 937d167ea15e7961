import { z } from 'zod';
import {
  changeFields,
  descriptionInput,
  evidenceInput,
  list,
  markingInput,
  text,
  titleInput,
  updateFields,
} from '../../contract/writing/input-schemas.js';
import { PROGRAM_STATES } from './program-lifecycle.js';

/** What the input of every new program says. Nothing is recorded that nobody says: a source is named. */
export const newProgramFields = {
  title: titleInput,
  description: descriptionInput,
  runBy: text(200),
  evidence: list(evidenceInput).min(1, 'must name a source'),
  marking: markingInput.nullish(),
  ...changeFields,
};

/** What the input of every change of a program may say. */
export const changedProgramFields = {
  ...updateFields,
  state: z.enum(PROGRAM_STATES).nullish(),
  title: titleInput.nullish(),
  description: descriptionInput.nullish(),
  runBy: text(200).nullish(),
  evidence: list(evidenceInput).nullish(),
};

/** The fields of a program that a change may be about. */
export const OF_EVERY_PROGRAM = ['state', 'title', 'description', 'runBy', 'evidence'] as const;

export type NewProgramInput = z.infer<z.ZodObject<typeof newProgramFields>>;
export type ChangedProgramInput = z.infer<z.ZodObject<typeof changedProgramFields>>;
