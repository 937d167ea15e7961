import { z } from 'zod';
import type { FactQuestion } from '../../contract/asking/fact-question.js';
import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import { DEVELOPERS_INFORMATION } from './agreement-record.js';

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

/** Asks NSA whether a model is designated. */
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

/**
 * Early access is for a developer's own model that NSA designated, while the developer is engaged. A
 * model of another developer is answered like one that there is none of.
 */
export function isDesignated(
  [told]: readonly ToldDesignation[],
  developer: string | null,
): Verdict {
  const designation = told?.designation ?? null;
  if (designation === null || designation.developer !== developer) return notDesignated();
  if (designation.withdrawn) {
    const message =
      'You withdrew from the engagement about this model, which nothing holds against you. Begin another with NSA first.';
    return refuse('DEVELOPER_WITHDREW', message, 'frontierModel');
  }
  return designation.state === 'DESIGNATED_COVERED' ? null : notDesignated();
}

function notDesignated() {
  const message =
    'NSA names no designated model of yours with this identifier. Early access under section 3(b)(ii) is for those alone.';
  return refuse('NOT_DESIGNATED', message, 'frontierModel');
}
