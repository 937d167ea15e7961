import { createHash } from 'node:crypto';
import { GraphQLError, type FormattedExecutionResult } from 'graphql';
import type { AccessLog } from '../audit/access-log.js';
import { ASSERTION_REFUSED, AssertionRefused } from '../identity/assertion.js';
import type { Logger } from '../logging/logger.js';
import { handlingLine } from '../markings/marking.js';
import type { SubgraphRequest } from '../transport/subgraph-request.js';
import type { OperationRunner } from './execute-operation.js';
import type { GraphContext } from './graph-context.js';
import { maskError } from './mask-errors.js';

/** Answers one operation with data and errors that may leave the process; never throws. */
export async function answerOperation(
  request: SubgraphRequest,
  runner: OperationRunner,
  contextFor: (request: SubgraphRequest) => Promise<GraphContext>,
  accessLog: AccessLog,
  logger: Logger,
): Promise<FormattedExecutionResult> {
  const mask = (error: GraphQLError) => maskError(error, logger, request.requestId);
  try {
    const context = await contextFor(request);
    const { data, errors } = await runner.run(request, context);
    await logAccess(request, context, accessLog);
    const { extensions } = context.disclosure;
    return {
      ...(data === undefined ? {} : { data }),
      ...(errors === undefined ? {} : { errors: errors.map(mask) }),
      ...(extensions === undefined ? {} : { extensions: { ...extensions } }),
    };
  } catch (error) {
    if (error instanceof AssertionRefused) {
      // The caller is told nothing; whoever runs the subgraph needs to know why.
      logger.info({ err: error.cause, requestId: request.requestId }, 'an assertion was refused');
    }
    return { errors: [mask(asGraphqlError(error))] };
  }
}

/** A read above public is on disk before its answer leaves: what cannot be logged is not given. */
async function logAccess(
  { query, requestId }: SubgraphRequest,
  { disclosure, now, principal }: GraphContext,
  accessLog: AccessLog,
): Promise<void> {
  if (disclosure.records.length === 0) return;
  const { subject, agency, office, organization } = principal;
  await accessLog.append({
    at: now,
    subject,
    agency,
    office,
    organization,
    operation: createHash('sha256').update(query).digest('hex'),
    records: disclosure.records,
    marking: handlingLine(disclosure.marking),
    requestId: requestId ?? null,
  });
}

function asGraphqlError(error: unknown): GraphQLError {
  if (error instanceof AssertionRefused) {
    return new GraphQLError(error.message, { extensions: { code: ASSERTION_REFUSED } });
  }
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
