import type { FormattedExecutionResult } from 'graphql';
import type { z } from 'zod';
import { publicPrincipal, type Principal } from '../../subgraphs/contract/identity/principal.js';
import type { GraphRequest } from '../graphql-server.js';

/** An answer, and whether what it tells of is an exercise. */
export type Asked<Answer> = Answer & { readonly isExercise: boolean };

/** Asks the graph as the public, whoever wants to know; null where the answer is not whole. */
export type AskAsPublic = <Answer extends object>(
  request: GraphRequest,
  answer: z.ZodType<Answer>,
) => Promise<Asked<Answer> | null>;

/** Makes it of the gateway's own way to run an operation. */
export function askAsPublic(
  execute: (request: GraphRequest, principal: Principal) => Promise<FormattedExecutionResult>,
): AskAsPublic {
  return async (request, answer) => {
    const { data, errors, extensions } = await execute(request, publicPrincipal);
    const read = errors === undefined ? answer.safeParse(data).data : undefined;
    return read === undefined ? null : { ...read, isExercise: isOfExercise(extensions) };
  };
}

function isOfExercise(extensions: FormattedExecutionResult['extensions']): boolean {
  const marking = extensions?.['marking'] as { readonly exercise?: boolean } | undefined;
  return marking?.exercise === true;
}
