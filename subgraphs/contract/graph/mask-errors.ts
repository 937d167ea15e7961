import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isOutage } from '../store/outage.js';
import type { Logger } from '../logging/logger.js';

/** What whoever asked may know of an error: an expected one as it is, anything else without its inside. */
export function maskError(
  error: GraphQLError,
  logger: Logger,
  requestId: string | undefined,
): GraphQLFormattedError {
  if (isExpected(error)) return withCode(error);
  logger.error(
    { err: error.originalError ?? error, path: error.path, requestId },
    'a resolver failed',
  );
  const code = isOutage(error.originalError) ? 'DATABASE_UNAVAILABLE' : 'INTERNAL_ERROR';
  return {
    message: MESSAGES[code],
    ...(error.path === undefined ? {} : { path: error.path }),
    extensions: { code, ...(requestId === undefined ? {} : { requestId }) },
  };
}

const MESSAGES = {
  DATABASE_UNAVAILABLE:
    'The agency cannot reach its data now. Nothing is lost; try again, with the same idempotency key.',
  INTERNAL_ERROR:
    'Something went wrong inside. It was logged; name the request id when reporting it.',
} as const;

/** Errors that a resolver raises on purpose carry a code; errors of the language come before any field and have no path. */
function isExpected(error: GraphQLError): boolean {
  const { originalError, path } = error;
  // The compiled executor leaves the extensions out where the exception had none.
  const extensions = error.extensions as GraphQLError['extensions'] | undefined;
  if (extensions?.['code'] !== undefined) return true;
  return (
    path === undefined && (originalError === undefined || originalError instanceof GraphQLError)
  );
}

/** An error of the language, such as a variable of the wrong type, is the fault of the request. */
function withCode(error: GraphQLError): GraphQLFormattedError {
  return { ...error.toJSON(), extensions: { code: 'BAD_USER_INPUT', ...error.extensions } };
}
