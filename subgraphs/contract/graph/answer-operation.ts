import { GraphQLError, type FormattedExecutionResult } from 'graphql';
import { ASSERTION_REFUSED, AssertionRefused } from '../identity/assertion.js';
import type { Logger } from '../logging/logger.js';
import type { SubgraphRequest } from '../transport/subgraph-request.js';
import type { OperationRunner } from './execute-operation.js';
import type { GraphContext } from './graph-context.js';
import { maskError } from './mask-errors.js';

/** Answers one operation with data and errors that may leave the process; never throws. */
export async function answerOperation(
  request: SubgraphRequest,
  runner: OperationRunner,
  contextFor: (request: SubgraphRequest) => Promise<GraphContext>,
  logger: Logger,
): Promise<FormattedExecutionResult> {
  const mask = (error: GraphQLError) => maskError(error, logger, request.requestId);
  try {
    const { data, errors } = await runner.run(request, await contextFor(request));
    return {
      ...(data === undefined ? {} : { data }),
      ...(errors === undefined ? {} : { errors: errors.map(mask) }),
    };
  } catch (error) {
    return { errors: [mask(asGraphqlError(error))] };
  }
}

function asGraphqlError(error: unknown): GraphQLError {
  if (error instanceof AssertionRefused) {
    return new GraphQLError(error.message, { extensions: { code: ASSERTION_REFUSED } });
  }
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
