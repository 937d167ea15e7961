import { GraphQLError } from 'graphql';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Logger } from '../logger.js';
import { agencyNameOf } from './agency-names.js';
import { carriedFailure } from './failed-fetch.js';
import type { FailedFetch } from './failed-fetch.js';
import { fetchFields } from './fetch-fields.js';
import type { GatewayContext } from './gateway-context.js';
import { locateError, locateFetch } from './locate-failure.js';
import type { Location } from './locate-failure.js';
import { ERROR_CODES, internalError, publicError } from './public-error.js';
import { expectedCode, shownExtensions } from './subgraph-errors.js';

/**
 * The one place that turns what went wrong while executing into what the public reads: one error
 * for each failed fetch, with its place in the answer and its agency; everything unexpected masked
 * and logged.
 */
export function completeErrors(
  result: ExecutionResult,
  context: GatewayContext,
  logger: Logger,
): ExecutionResult {
  const errors = [...(result.errors ?? []), ...incompleteValues(result)];
  if (errors.length === 0) return result;
  const completed = errors.map((error) => complete(error, result.data, context, logger));
  return result.data === undefined
    ? { errors: completed }
    : { data: result.data, errors: completed };
}

// The gateway reports a null where the schema has none as an extension; the public needs an error.
function incompleteValues({ extensions }: ExecutionResult): readonly GraphQLError[] {
  const found = extensions?.['valueCompletion'];
  return Array.isArray(found) ? (found as GraphQLError[]) : [];
}

function complete(
  error: GraphQLError,
  data: unknown,
  context: GatewayContext,
  logger: Logger,
): GraphQLError {
  const failure = carriedFailure(error);
  if (failure !== undefined) return completeFailure(failure, data, context, logger);
  if (isAboutVariables(error, data)) return error;
  logger.error({ err: error, requestId: context.requestId }, 'the gateway could not execute');
  return internalError(context.requestId, error.path);
}

// The gateway coerces variables itself, before anything is executed; Apollo Server adds the code.
function isAboutVariables(error: GraphQLError, data: unknown): boolean {
  return data === undefined && error instanceof GraphQLError && /^Variable "\$/.test(error.message);
}

function completeFailure(
  failure: FailedFetch,
  data: unknown,
  context: GatewayContext,
  logger: Logger,
): GraphQLError {
  const { problem, operation } = failure;
  const fields = fetchFields(operation);
  if (problem.kind === 'UNAVAILABLE') {
    const location = locateFetch(failure, fields, context.trail, data);
    return unavailable(failure.subgraph, problem.reason, fields.isMutation, location);
  }
  const location = locateError(failure, problem.error, fields, context.trail, data);
  return ofSubgraph(failure.subgraph, problem.error, location, context, logger);
}

function unavailable(
  subgraph: string,
  reason: string,
  isMutation: boolean,
  { path, paths }: Location,
): GraphQLError {
  const { id, shortName } = agencyNameOf(subgraph);
  const message = isMutation
    ? `${shortName} did not answer; whether the change was made is not known. Send it again with the same idempotencyKey.`
    : `${shortName} cannot be reached now; its fields are null.`;
  return publicError(message, path, {
    code: ERROR_CODES.AGENCY_UNAVAILABLE,
    agency: id,
    reason,
    ...(paths.length > 0 && { paths }),
  });
}

function ofSubgraph(
  subgraph: string,
  error: GraphQLFormattedError,
  { path }: Location,
  { requestId }: GatewayContext,
  logger: Logger,
): GraphQLError {
  const { id, shortName } = agencyNameOf(subgraph);
  const code = expectedCode(error);
  if (code !== null) {
    return publicError(error.message, path, { ...shownExtensions(error), code, agency: id });
  }
  logger.error({ subgraph, requestId, error }, 'a subgraph answered with an unexpected error');
  const message = `Something went wrong at ${shortName}. Quote the request id ${requestId}.`;
  return publicError(message, path, {
    code: ERROR_CODES.INTERNAL_ERROR,
    agency: id,
    requestId,
  });
}
