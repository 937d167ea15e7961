import type { FastifyReply } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { errorBody } from '../../subgraphs/contract/http/request-errors.js';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import { ERROR_CODES } from '../transport/public-error.js';

const RETRY_AFTER_SECONDS = '10';
const STATUS: ReadonlyMap<unknown, number> = new Map([
  ['FORBIDDEN', 403],
  ['BAD_USER_INPUT', 400],
  [ERROR_CODES.AGENCY_UNAVAILABLE, 503],
  ['DATABASE_UNAVAILABLE', 503],
]);

/** Says by HTTP why a log is not answered, in the words that the graph has for it. */
export function refuseFeed(
  reply: FastifyReply,
  { kind }: Principal,
  { errors: [error] = [] }: FormattedExecutionResult,
): FastifyReply {
  const { code = ERROR_CODES.INTERNAL_ERROR, ...extensions } = error?.extensions ?? {};
  const status = STATUS.get(code) ?? 500;
  const message = error?.message ?? 'Something went wrong here. Quote the x-request-id.';
  // Without a token there is nobody yet who could be forbidden anything.
  if (status === 403 && kind === 'PUBLIC') {
    reply.header('www-authenticate', 'Bearer');
    return reply.code(401).send(errorBody(ERROR_CODES.UNAUTHENTICATED, message));
  }
  if (status === 503) reply.header('retry-after', RETRY_AFTER_SECONDS);
  return reply.code(status).send(errorBody(String(code), message, extensions));
}
