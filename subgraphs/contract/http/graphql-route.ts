import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/fastify';
import type { RequestParams, Response } from 'graphql-http';
import { ASSERTION_REFUSED } from '../identity/assertion.js';
import { SPENDING_HEADER, readSpending } from '../identity/spending.js';
import type { Subgraph } from '../subgraph.js';
import { bearerToken } from './bearer-token.js';
import { errorBody } from './request-errors.js';

const GRAPHQL_JSON = 'application/graphql-response+json';

/** Answers GraphQL over HTTP at `/graphql`, by POST alone: that is what gateways and routers send. */
export function addGraphqlRoute(app: FastifyInstance, subgraph: Subgraph): void {
  app.post(
    '/graphql',
    createHandler({
      // The subgraph parses, validates and runs; graphql-http keeps the rules of the transport.
      onSubscribe: async (request, params) =>
        respond(await execute(subgraph, request.raw, params), request.raw.headers.accept),
    }),
  );
  app.get('/graphql', (_request, reply) =>
    reply
      .code(405)
      .header('allow', 'POST')
      .send(errorBody('BAD_REQUEST', 'Send the operation by POST.')),
  );
}

function execute(
  subgraph: Subgraph,
  request: FastifyRequest,
  { query, variables, operationName }: RequestParams,
): Promise<FormattedExecutionResult> {
  return subgraph.execute({
    query,
    variables: variables ?? undefined,
    operationName: operationName ?? undefined,
    assertion: bearerToken(request.headers.authorization) ?? undefined,
    requestId: request.id,
    spending: readSpending(request.headers[SPENDING_HEADER]),
  });
}

// Written here, since graphql-http's own JSON.stringify visits each value through a function.
function respond(result: FormattedExecutionResult, accept: string | undefined): Response {
  const type = accept?.includes(GRAPHQL_JSON) === true ? GRAPHQL_JSON : 'application/json';
  return [
    JSON.stringify(result),
    {
      status: statusOf(result, type),
      statusText: '',
      headers: { 'content-type': `${type}; charset=utf-8` },
    },
  ];
}

function statusOf({ data, errors }: FormattedExecutionResult, type: string): number {
  if (errors?.[0]?.extensions?.['code'] === ASSERTION_REFUSED) return 401;
  // The draft standard: the old media type answers 200 even when nothing was executed.
  return data === undefined && type === GRAPHQL_JSON ? 400 : 200;
}
