import { z } from 'zod';
import {
  changeFields,
  changesOneOf,
  descriptionInput,
  idInput,
  list,
  titleInput,
  updateFields,
} from '../../contract/writing/input-schemas.js';
import { AI_USES } from '../statutes/ai-use.js';
import { PRIORITY_STATES } from './priority-lifecycle.js';

const statutesInput = list(idInput).min(1, 'must name a statute');
const aiUseInput = list(z.enum(AI_USES)).min(1, 'must name a use of AI');

export const createPriorityInput = z.object({
  title: titleInput,
  text: descriptionInput,
  statutes: statutesInput,
  aiUse: aiUseInput,
  supersedes: idInput.nullish(),
  ...changeFields,
});
export type CreatePriorityInput = z.infer<typeof createPriorityInput>;

/** What a change can change of a draft. */
export const OF_A_DRAFT = ['title', 'text', 'statutes', 'aiUse'] as const;

export const updatePriorityInput = z
  .object({
    ...updateFields,
    state: z.enum(PRIORITY_STATES).nullish(),
    title: titleInput.nullish(),
    text: descriptionInput.nullish(),
    statutes: statutesInput.nullish(),
    aiUse: aiUseInput.nullish(),
  })
  .refine(...changesOneOf('state', ...OF_A_DRAFT));
export type UpdatePriorityInput = z.infer<typeof updatePriorityInput>;
