import type { ERROR_CODES } from '../transport/public-error.js';

/** An error at the top level of an answer. */
export interface TopLevelError {
  /** What HTTP says with it where the whole request failed; 200 where the rest of the answer is there. */
  readonly status: number;
  readonly meaning: string;
  readonly remedy: string;
}

type OfGraphql =
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'BAD_USER_INPUT'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'INPUT_INVALID';

/** What each code of `errors[].extensions.code` means, and what to do. A code without a line here does not compile. */
export const ERROR_REMEDIES: Readonly<Record<keyof typeof ERROR_CODES | OfGraphql, TopLevelError>> =
  {
    AGENCY_UNAVAILABLE: {
      status: 200,
      meaning:
        'The agency cannot be asked now. Its fields are null; everything else in the answer holds.',
      remedy:
        'Show the agency as unavailable, never as zero, and ask again later. `agency` and `path` say whose and where.',
    },
    INTERNAL_ERROR: {
      status: 200,
      meaning: 'Something unexpected happened here.',
      remedy: 'Quote `requestId`, or the header x-request-id, to whoever runs this graph.',
    },
    UNAUTHENTICATED: {
      status: 401,
      meaning: 'A token or a key was sent, and it is not valid. Why, only the log says.',
      remedy: 'Get a new token. Without any, you are the public.',
    },
    BAD_REQUEST: {
      status: 400,
      meaning: 'The request is not well-formed.',
      remedy: 'Correct what the message names.',
    },
    REQUEST_TOO_LARGE: {
      status: 413,
      meaning: 'The body is over the limit.',
      remedy: 'Send less in one request.',
    },
    UNSUPPORTED_MEDIA_TYPE: {
      status: 415,
      meaning: 'The body is not JSON.',
      remedy: 'Send `content-type: application/json`.',
    },
    NOT_FOUND: {
      status: 404,
      meaning: 'There is nothing at this address, as far as you may know.',
      remedy: 'The address `/` says where everything is.',
    },
    TOO_MANY_STREAMS: {
      status: 429,
      meaning: 'You have as many streams open as one client may have.',
      remedy: 'Close one, or select several things in one subscription.',
    },
    STREAMS_FULL: {
      status: 503,
      meaning: 'This gateway has as many streams open as it can.',
      remedy: 'Try again later, or read `events(after)` meanwhile.',
    },
    SLOW_CONSUMER: {
      status: 200,
      meaning: 'The stream ended because its client took nothing for too long.',
      remedy: 'Connect again with the last event as `Last-Event-ID`: nothing is lost.',
    },
    NOT_EXPORTABLE: {
      status: 400,
      meaning: 'The operation has no list to export, or more than one.',
      remedy: 'Select one connection, with `nodes` or `edges { node }`.',
    },
    QUERY_TOO_DEEP: {
      status: 400,
      meaning: 'The fields stand more deeply beneath one another than they may.',
      remedy: 'Ask in several steps. `limit` and `asked` say how deep.',
    },
    TOO_MANY_ALIASES: {
      status: 400,
      meaning: 'More fields are asked for under another name than may be.',
      remedy: 'Ask for lists rather than for records one by one, or in several requests.',
    },
    QUERY_TOO_COSTLY: {
      status: 400,
      meaning:
        'The request costs more points than one may: about one for each object it can answer.',
      remedy: 'Ask for smaller pages (`first`), or for fewer lists within lists.',
    },
    OVER_RATE_LIMIT: {
      status: 429,
      meaning: 'You have spent what a client may spend in an hour.',
      remedy:
        'Wait as long as `Retry-After` or `retryAfterSeconds` says, or ask for less: `viewer { spending }` says what is left. A stream goes on behind the last event as `Last-Event-ID`.',
    },
    STOPPING: {
      status: 200,
      meaning: 'The gateway stops before the export is whole.',
      remedy: 'Go on behind the `after` that came with it.',
    },
    GRAPHQL_PARSE_FAILED: {
      status: 400,
      meaning: 'The operation is not GraphQL.',
      remedy: 'Correct it at the place that `locations` gives.',
    },
    GRAPHQL_VALIDATION_FAILED: {
      status: 400,
      meaning: 'The operation asks for something that the schema does not have.',
      remedy: 'Compare it with the reference, or write it in the explorer.',
    },
    BAD_USER_INPUT: {
      status: 400,
      meaning: 'A variable has not the type that the operation says.',
      remedy: 'Correct the variable that the message names.',
    },
    OPERATION_RESOLUTION_FAILURE: {
      status: 400,
      meaning:
        'The document has several operations and none was chosen, or none has the name that was sent.',
      remedy: 'Send `operationName`: the message says which ones there are.',
    },
    PERSISTED_QUERY_NOT_FOUND: {
      status: 200,
      meaning: 'The hash names no operation that is known here.',
      remedy: 'Send the operation once with its text.',
    },
    INPUT_INVALID: {
      status: 200,
      meaning: 'An argument breaks a stated limit or form, such as `first` above 100.',
      remedy: 'Correct it as the message says.',
    },
  };
