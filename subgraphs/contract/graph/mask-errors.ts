import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isOutage } from '../store/outage.js';
import type { Logger } from '../logging/logger.js';

/** What whoever asked may know of an error: an expected one as it is, anything else without its inside. */
export function maskError(error: GraphQLError, logger: Logger, requestId: string | undefined): GraphQLFormattedError {
  if (isExpected(error)) return withCode(error.toJSON());
  logger.error({ err: error.originalError ?? error, path: error.path, requestId }, 'a resolver failed');
  const code = isOutage(error.originalError) ? 'DATABASE_UNAVAILABLE' : 'INTERNAL_ERROR';
  return {
    message: MESSAGES[code],
    ...(error.path === undefined ? {} : { path: error.path }),
    extensions: { code, ...(requestId === undefined ? {} : { requestId }) },
  };
}

const MESSAGES = {
  DATABASE_UNAVAILABLE: 'The agency cannot reach its data now. Nothing is lost; try again, with the same idempotency key.',
  INTERNAL_ERROR: 'Something went wrong inside. It was logged; name the request id when reporting it.',
} as const;

/** Errors of the language itself, and those that a resolver raises on purpose: both carry no exception inside. */
function isExpected(error: GraphQLError): boolean {
  return error.originalError === undefined || error.originalError instanceof GraphQLError;
}

/** An error of the language, such as a variable of the wrong type, is the fault of the request. */
function withCode(error: GraphQLFormattedError): GraphQLFormattedError {
  return error.extensions?.code === undefined
    ? { ...error, extensions: { ...error.extensions, code: 'BAD_USER_INPUT' } }
    : error;
}
