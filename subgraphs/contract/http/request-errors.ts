import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** One error in the shape that GraphQL clients read, whatever went wrong before GraphQL began. */
export interface ErrorBody {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> },
  ];
}

/** Builds such a body. */
export function errorBody(
  code: string,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): ErrorBody {
  return { errors: [{ message, extensions: { code, ...extensions } }] };
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const refusals: Readonly<Record<string, Refusal>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    status: 413,
    code: 'REQUEST_TOO_LARGE',
    message: 'The request body is too large. Send less, or in several requests.',
  },
  FST_ERR_CTP_INVALID_JSON_BODY: {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'The request body is not valid JSON.',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    status: 400,
    code: 'BAD_REQUEST',
    message: 'The request body is empty. Send a JSON object with a query.',
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'Send the request as application/json.',
  },
  // The Apollo adapter builds a URL of the Host header.
  ERR_INVALID_URL: { status: 400, code: 'BAD_REQUEST', message: 'The request is malformed.' },
};

/** Answers whatever fails outside GraphQL in one shape; the cause goes to the log and nowhere else. */
export function answerErrorsAsGraphQL(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusals[error.code] ?? clientError(error);
    if (refusal !== undefined) {
      return send(reply, refusal.status, errorBody(refusal.code, refusal.message));
    }
    request.log.error({ err: error }, 'a request failed');
    return send(reply, 500, internalErrorBody(request));
  });
  app.setNotFoundHandler((_request, reply) =>
    send(reply, 404, errorBody('NOT_FOUND', 'There is nothing at this address.')),
  );
}

// Fastify's own texts may name what it parsed; ours say only that it was the request's fault.
function clientError({ statusCode }: FastifyError): Refusal | undefined {
  if (statusCode === undefined || statusCode < 400 || statusCode > 499) return undefined;
  return { status: statusCode, code: 'BAD_REQUEST', message: 'The request is malformed.' };
}

function internalErrorBody(request: FastifyRequest): ErrorBody {
  return errorBody('INTERNAL_ERROR', 'Something went wrong here. Quote the request id.', {
    requestId: request.id,
  });
}

function send(reply: FastifyReply, status: number, body: ErrorBody): FastifyReply {
  return reply.code(status).type('application/json; charset=utf-8').send(body);
}
