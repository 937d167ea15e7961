import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { OperationParams } from '../operations/parse-operation.js';

const variables = z.record(z.string(), z.unknown()).nullish();
const variablesAsText = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text === '' ? 'null' : text);
    } catch {
      context.addIssue('The variables are not JSON.');
      return z.NEVER;
    }
  })
  .pipe(variables)
  .optional();

const inBody = z.object({ query: z.string(), operationName: z.string().nullish(), variables });
const inAddress = inBody.extend({ variables: variablesAsText });

/** Reads which operation is meant, from a body or from an address; a text says what is wrong with it. */
export function readExportRequest(
  request: Pick<FastifyRequest, 'method' | 'body' | 'query'>,
): OperationParams | string {
  const parsed =
    request.method === 'POST' ? inBody.safeParse(request.body) : inAddress.safeParse(request.query);
  if (!parsed.success) {
    return 'Send a JSON object with the text of the operation as "query", and, where it has any, its "variables" as an object and its "operationName".';
  }
  const { query, operationName, variables: given } = parsed.data;
  // An empty name is what a form sends for none.
  return { query, operationName: operationName || undefined, variables: given ?? undefined };
}
