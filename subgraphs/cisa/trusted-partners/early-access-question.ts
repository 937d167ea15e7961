import { z } from 'zod';
import type { FactQuestion } from '../../contract/asking/fact-question.js';
import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import { DEVELOPERS_INFORMATION } from '../../contract/markings/developers-information.js';

const answer = z.object({
  earlyAccess: z
    .object({
      protectionsComplete: z.boolean(),
      windows: z.array(
        z.object({ modelVersion: z.string(), hasOpened: z.boolean(), isOver: z.boolean() }),
      ),
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
      earlyAccess: earlyAccessFact(frontierModel: $frontierModel) {
        protectionsComplete version windows { modelVersion hasOpened isOver }
      }
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
 * Early access of partners to a version comes after the Government's own, under all six protections,
 * and ends it: no window of the version is open or to come. 3(b)(ii).
 */
export function followsGovernment(
  told: ToldEarlyAccess | undefined,
  modelVersion: string,
): Verdict {
  const earlyAccess = told?.earlyAccess ?? null;
  if (earlyAccess?.protectionsComplete !== true) {
    const message =
      'Not all six protections of section 3(b)(ii) are acknowledged at the Treasury. Acknowledge each first.';
    return refuse('PROTECTIONS_INCOMPLETE', message, 'id');
  }
  const windows = earlyAccess.windows.filter((one) => one.modelVersion === modelVersion);
  if (!windows.some(({ hasOpened }) => hasOpened)) {
    const message =
      'No early-access window of this version has opened at the Treasury: partners follow the Government. Open it there first.';
    return refuse('SKIPPED_STATE', message, 'modelVersion');
  }
  if (windows.every(({ isOver }) => isOver)) return null;
  const message =
    'The Treasury has a window of this version that is open or to come, and the Government’s early access ends at the release to other trusted partners: section 3(b)(ii). Close it first with "updateTreasuryEarlyAccessWindow", or take it back with "withdrawTreasuryEarlyAccessWindow".';
  return refuse('WINDOW_AFTER_PARTNER_RELEASE', message, 'modelVersion');
}
