import type { FormattedExecutionResult } from 'graphql';
import type { z } from 'zod';
import { publicPrincipal, type Principal } from '../../subgraphs/contract/identity/principal.js';
import type { GraphRequest } from '../graphql-server.js';

/** Asks the graph as the public, whoever wants to know; null where the answer is not whole. */
export type AskAsPublic = <Answer>(
  request: GraphRequest,
  answer: z.ZodType<Answer>,
) => Promise<Answer | null>;

/** Makes it of the gateway's own way to run an operation. */
export function askAsPublic(
  execute: (request: GraphRequest, principal: Principal) => Promise<FormattedExecutionResult>,
): AskAsPublic {
  return async (request, answer) => {
    const { data, errors } = await execute(request, publicPrincipal);
    return errors === undefined ? (answer.safeParse(data).data ?? null) : null;
  };
}
