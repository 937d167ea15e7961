import { z } from 'zod';
import {
  descriptionInput,
  idInput,
  idempotencyKeyInput,
  list,
  reasonInput,
  titleInput,
} from '../../contract/writing/input-schemas.js';
import { AI_USES } from '../statutes/ai-use.js';
import { PRIORITY_STATES, type EnforcementPriorityState } from './priority-lifecycle.js';

const statutesInput = list(idInput).min(1, 'must name a statute');
const aiUseInput = list(z.enum(AI_USES)).min(1, 'must name a use of AI');

export const createPriorityInput = z.object({
  title: titleInput,
  text: descriptionInput,
  statutes: statutesInput,
  aiUse: aiUseInput,
  supersedes: idInput.nullish(),
  reason: reasonInput,
  idempotencyKey: idempotencyKeyInput,
});
export type CreatePriorityInput = z.infer<typeof createPriorityInput>;

/** What a change can change of a draft. */
export const OF_A_DRAFT = ['title', 'text', 'statutes', 'aiUse'] as const;

export const updatePriorityInput = z
  .object({
    id: idInput,
    expectedVersion: z.number().int(),
    state: z.enum(PRIORITY_STATES as [EnforcementPriorityState]).nullish(),
    title: titleInput.nullish(),
    text: descriptionInput.nullish(),
    statutes: statutesInput.nullish(),
    aiUse: aiUseInput.nullish(),
    reason: reasonInput,
    idempotencyKey: idempotencyKeyInput,
  })
  .refine((input) => ['state' as const, ...OF_A_DRAFT].some((field) => input[field] != null), {
    message: `changes nothing: give at least one of state, ${OF_A_DRAFT.join(', ')}`,
  });
export type UpdatePriorityInput = z.infer<typeof updatePriorityInput>;
