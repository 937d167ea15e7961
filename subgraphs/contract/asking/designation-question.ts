import { z } from 'zod';
import { refuse, type Verdict } from '../graph/refusal.js';
import { DEVELOPERS_INFORMATION } from '../markings/developers-information.js';
import type { FactQuestion } from './fact-question.js';

const answer = z.object({
  designation: z
    .object({
      state: z.enum(['DESIGNATED_COVERED', 'NOT_COVERED', 'UNDETERMINED']),
      withdrawn: z.boolean(),
      developer: z.string(),
      version: z.number().int().nullable(),
    })
    .nullable(),
});

/** What NSA tells of a model; nothing where it has none of that identifier. */
export type ToldDesignation = z.infer<typeof answer>;

/** Asks NSA whether a model is designated, as the other leads of section 3 may. */
export function designationOf(frontierModel: string): FactQuestion<ToldDesignation> {
  return {
    agency: 'NSA',
    question: 'whether a model is designated',
    query: `query AskDesignation($frontierModel: ID!) {
      designation: designationFact(frontierModel: $frontierModel) { state withdrawn developer version }
    }`,
    variables: { frontierModel },
    answer,
    sourceOf: ({ designation }) =>
      designation === null
        ? null
        : { version: designation.version, marking: DEVELOPERS_INFORMATION },
  };
}

/** Which of several answers is NSA's. */
export function isDesignation(told: object): told is ToldDesignation {
  return 'designation' in told;
}

/**
 * Whether NSA designated a model, and its developer is engaged. A model of another developer is
 * answered like one that there is none of; so is one that is not designated.
 */
export function isDesignated(
  told: ToldDesignation | undefined,
  developer: string | null,
  refusals: { readonly notDesignated: string; readonly withdrew: string },
): Verdict {
  const designation = told?.designation ?? null;
  const isOwn = designation !== null && designation.developer === developer;
  if (isOwn && designation.withdrawn) {
    return refuse('DEVELOPER_WITHDREW', refusals.withdrew, 'frontierModel');
  }
  if (isOwn && designation.state === 'DESIGNATED_COVERED') return null;
  return refuse('NOT_DESIGNATED', refusals.notDesignated, 'frontierModel');
}
