import { z } from 'zod';
import { markingSchema } from '../markings/marking-schema.js';
import { subgraphOf, type AgencyId } from '../order/agencies.js';
import type { Citation } from '../order/citations.js';
import { WORK_STATES } from '../order/work-state.js';
import type { FactQuestion } from './fact-question.js';
import { dutyFieldOf } from './duty-fact.js';

const answer = z.object({
  duty: z
    .object({
      work: z.enum(WORK_STATES),
      completedOn: z.string().nullable(),
      version: z.number().int(),
      marking: markingSchema,
    })
    .nullable(),
});

/** Where an agency stands with a provision that it leads, as it reports; no duty where it reports nothing. */
export type ToldDuty = z.infer<typeof answer>;

/** Asks an agency where it stands with a provision. */
export function dutyOf(agency: AgencyId, directive: Citation): FactQuestion<ToldDuty> {
  return {
    agency,
    question: `where ${directive} stands`,
    query: `query AskDuty($agency: ID!, $directive: ID!) {
      duty: ${dutyFieldOf(subgraphOf(agency))}(agency: $agency, directive: $directive) {
        agency directive work publicity completedOn claimedBy verifiedBy version reportedAt
        marking { classification cui tlp }
      }
    }`,
    variables: { agency, directive },
    answer,
    sourceOf: ({ duty }) => duty,
  };
}
