import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { ResponsePath } from './answer-trail.js';

/**
 * The codes of errors that the gateway itself makes. Every public error has a `message` that says
 * what to do, `extensions.code`, and, where it belongs to a place in the answer, `path`; errors
 * about an agency have `extensions.agency`. An agency's own expected errors keep their own code.
 */
export const ERROR_CODES = {
  /** The agency's part cannot be asked now: its fields are null, everything else is there. `reason` says how it failed. */
  AGENCY_UNAVAILABLE: 'AGENCY_UNAVAILABLE',
  /** Something unexpected; `requestId` finds it in the log. */
  INTERNAL_ERROR: 'INTERNAL_ERROR',
  /** A token was sent and is not valid; HTTP 401. */
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  /** The request is not well-formed; HTTP 400. */
  BAD_REQUEST: 'BAD_REQUEST',
  /** The body is over the limit; HTTP 413. */
  REQUEST_TOO_LARGE: 'REQUEST_TOO_LARGE',
  /** The body is not JSON; HTTP 415. */
  UNSUPPORTED_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  /** No such address; HTTP 404. */
  NOT_FOUND: 'NOT_FOUND',
  /** A client has as many streams open as one may have; HTTP 429. */
  TOO_MANY_STREAMS: 'TOO_MANY_STREAMS',
  /** The gateway has as many streams open as it can; HTTP 503. */
  STREAMS_FULL: 'STREAMS_FULL',
  /** A stream's client took nothing for too long; it can go on behind the last event that it has. */
  SLOW_CONSUMER: 'SLOW_CONSUMER',
  /** An operation that is to be exported has no list, or more than the rows of one; HTTP 400. */
  NOT_EXPORTABLE: 'NOT_EXPORTABLE',
  /** The fields stand more deeply beneath one another than they may; HTTP 400, with `limit` and `asked`. */
  QUERY_TOO_DEEP: 'QUERY_TOO_DEEP',
  /** More fields have another name than may; HTTP 400, with `limit` and `asked`. */
  TOO_MANY_ALIASES: 'TOO_MANY_ALIASES',
  /** The request costs more than one may; HTTP 400, with `limit` and `asked`. */
  QUERY_TOO_COSTLY: 'QUERY_TOO_COSTLY',
  /** A client has spent its hour; HTTP 429, or the end of a stream, with `retryAfterSeconds`. The code is that of api.data.gov. */
  OVER_RATE_LIMIT: 'OVER_RATE_LIMIT',
  /** The gateway stops before an export is whole: it can be continued behind `after`. */
  STOPPING: 'STOPPING',
  // GraphQL's own, from Apollo Server: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED,
  // BAD_USER_INPUT, OPERATION_RESOLUTION_FAILURE, PERSISTED_QUERY_NOT_FOUND.
} as const;

/** Builds an error for the public. */
export function publicError(
  message: string,
  path: ResponsePath | undefined,
  extensions: Readonly<Record<string, unknown>>,
): GraphQLError {
  const place = path === undefined || path.length === 0 ? {} : { path };
  return new GraphQLError(message, { ...place, extensions });
}

/** What the public reads of an unexpected error. */
export function internalError(requestId: string, path?: ResponsePath): GraphQLError {
  return publicError(`Something went wrong here. Quote the request id ${requestId}.`, path, {
    code: ERROR_CODES.INTERNAL_ERROR,
    requestId,
  });
}

// Apollo Server wraps what was thrown outside of execution; of that, only its own codes are ours to show.
const APOLLO_INTERNAL = 'INTERNAL_SERVER_ERROR';

/** The last look at an error before it leaves, for the few that never passed through the executor. */
export function maskApolloError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (formatted.extensions?.['code'] !== APOLLO_INTERNAL) return formatted;
  return {
    message: 'Something went wrong here. Quote the x-request-id of the response.',
    extensions: { code: ERROR_CODES.INTERNAL_ERROR },
  };
}
