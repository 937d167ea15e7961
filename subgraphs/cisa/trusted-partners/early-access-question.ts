import { z } from 'zod';
import type { FactQuestion } from '../../contract/asking/fact-question.js';
import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import { DEVELOPERS_INFORMATION } from '../../contract/markings/developers-information.js';

const answer = z.object({
  earlyAccess: z
    .object({
      hasOpened: z.boolean(),
      protectionsComplete: z.boolean(),
      version: z.number().int().nullable(),
    })
    .nullable(),
});

/** What the Treasury tells of the Government's own early access to a model; nothing where there is no agreement. */
export type ToldEarlyAccess = z.infer<typeof answer>;

/** Asks the Treasury how the Government's own early access to a model stands. */
export function earlyAccessTo(frontierModel: string): FactQuestion<ToldEarlyAccess> {
  return {
    agency: 'TREASURY',
    question: 'the early-access window of a model',
    query: `query AskEarlyAccess($frontierModel: ID!) {
      earlyAccess: earlyAccessFact(frontierModel: $frontierModel) { hasOpened protectionsComplete version }
    }`,
    variables: { frontierModel },
    answer,
    sourceOf: ({ earlyAccess }) =>
      earlyAccess === null
        ? null
        : { version: earlyAccess.version, marking: DEVELOPERS_INFORMATION },
  };
}

/**
 * Early access of partners comes after the Government's own has begun, under the same agreement. That
 * its window be still open is not asked: the order has it close by the day on which the developer
 * plans to release the model to other trusted partners. 3(b)(ii).
 */
export function followsGovernment(told: ToldEarlyAccess | undefined): Verdict {
  const earlyAccess = told?.earlyAccess ?? null;
  if (earlyAccess?.protectionsComplete !== true) {
    const message =
      'Not all six protections of section 3(b)(ii) are acknowledged at the Treasury. Acknowledge each first.';
    return refuse('PROTECTIONS_INCOMPLETE', message, 'id');
  }
  if (earlyAccess.hasOpened) return null;
  const message =
    'No early-access window of this model has opened at the Treasury: partners follow the Government. Open it there first.';
  return refuse('SKIPPED_STATE', message, 'id');
}
