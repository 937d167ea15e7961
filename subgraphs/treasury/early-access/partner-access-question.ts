import { z } from 'zod';
import type { FactQuestion } from '../../contract/asking/fact-question.js';
import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import { DEVELOPERS_INFORMATION } from '../../contract/markings/developers-information.js';

const answer = z.object({
  partners: z
    .object({ versionsWithAccess: z.array(z.string()), version: z.number().int().nullable() })
    .nullable(),
});

/** What CISA tells of the trusted partners of a model; nothing where none is proposed. */
export type ToldPartners = z.infer<typeof answer>;

/** Asks CISA to which versions of a model trusted partners have access. */
export function accessOfPartnersTo(frontierModel: string): FactQuestion<ToldPartners> {
  return {
    agency: 'CISA',
    question: 'the access of trusted partners to a model',
    query: `query AskAccessOfPartners($frontierModel: ID!) {
      partners: trustedPartnersFact(frontierModel: $frontierModel) { versionsWithAccess version }
    }`,
    variables: { frontierModel },
    answer,
    sourceOf: ({ partners }) =>
      partners === null ? null : { version: partners.version, marking: DEVELOPERS_INFORMATION },
  };
}

/** Which of several answers is CISA's. */
export function isOfPartners(told: object): told is ToldPartners {
  return 'partners' in told;
}

/** The Government has access before other trusted partners do: no window of what they have. 3(b)(ii). */
export function comesBeforePartners(told: ToldPartners | undefined, modelVersion: string): Verdict {
  if (told?.partners?.versionsWithAccess.includes(modelVersion) !== true) return null;
  const message =
    'Trusted partners have access to this version, as CISA says. Early access under section 3(b)(ii) comes before it: agree on a window of another version.';
  return refuse('WINDOW_AFTER_PARTNER_RELEASE', message, 'modelVersion');
}
