import type { FastifyReply } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import { ERROR_CODES } from '../transport/public-error.js';

const RETRY_AFTER_SECONDS = 10;
const STATUS: ReadonlyMap<unknown, number> = new Map([
  ['FORBIDDEN', 403],
  [ERROR_CODES.NOT_FOUND, 404],
  [ERROR_CODES.UNAUTHENTICATED, 401],
  [ERROR_CODES.OVER_RATE_LIMIT, 429],
  [ERROR_CODES.AGENCY_UNAVAILABLE, 503],
  [ERROR_CODES.STOPPING, 503],
  ['DATABASE_UNAVAILABLE', 503],
  [ERROR_CODES.INTERNAL_ERROR, 500],
]);
const UNEXPECTED: GraphQLFormattedError = {
  message: 'Something went wrong here. Quote the x-request-id.',
  extensions: { code: ERROR_CODES.INTERNAL_ERROR },
};

/** Says by HTTP why there is no answer, in the words that the graph has for it. The first error decides the status. */
export function refuseByStatus(
  reply: FastifyReply,
  { kind }: Principal,
  errors: readonly GraphQLFormattedError[],
): FastifyReply {
  const [first = UNEXPECTED, ...others] = errors;
  const code = first.extensions?.['code'] ?? ERROR_CODES.INTERNAL_ERROR;
  // Every code that has no status of its own says that the request cannot be meant as it is.
  const status = STATUS.get(code) ?? 400;
  // Without a token there is nobody yet who could be forbidden anything.
  if (status === 403 && kind === 'PUBLIC') {
    const extensions = { ...first.extensions, code: ERROR_CODES.UNAUTHENTICATED };
    reply.header('www-authenticate', 'Bearer');
    return reply.code(401).send({ errors: [{ ...first, extensions }, ...others] });
  }
  const { retryAfterSeconds = RETRY_AFTER_SECONDS } = first.extensions ?? {};
  if (status === 503 || status === 429) reply.header('retry-after', String(retryAfterSeconds));
  return reply.code(status).send({ errors: [first, ...others] });
}
