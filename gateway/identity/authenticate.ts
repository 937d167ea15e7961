import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { errorBody } from '../../subgraphs/contract/http/request-errors.js';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import { ERROR_CODES } from '../transport/public-error.js';
import { noApiClients } from './api-clients.js';
import { API_KEY_INVALID, ApiKeyRefused } from './api-key.js';
import type { Identity } from './identity.js';
import { refusalReason } from './refusal-reason.js';
import { identifyClient } from './request-client.js';
import { Unauthenticated } from './unauthenticated.js';

const principals = new WeakMap<FastifyRequest, Principal>();

/**
 * Finds out who asks before the body is even read. A bad token ends the request with 401, a bad API
 * key with 403. The token alone says who asks; the key says through which client, which is no right.
 */
export function authenticate(identity: Identity): onRequestAsyncHookHandler {
  return async (request, reply) => {
    try {
      identifyClient(request, identity.clients ?? noApiClients);
      const principal = await identity.principalOf(request.headers.authorization);
      principals.set(request, principal);
      // What someone signed in reads is theirs alone, and must not stay in a shared cache.
      if (principal.kind !== 'PUBLIC') reply.header('cache-control', 'private, no-store');
      reply.header('vary', 'authorization');
    } catch (error) {
      if (error instanceof Unauthenticated) return refuseToken(request, reply, error);
      if (error instanceof ApiKeyRefused) return refuseKey(request, reply, error);
      throw error;
    }
  };
}

/** Who asks, on a route that `authenticate` guards. */
export function principalOfRequest(request: FastifyRequest): Principal {
  const principal = principals.get(request);
  if (principal === undefined) throw new Error('The route does not authenticate');
  return principal;
}

function refuseToken(
  request: FastifyRequest,
  reply: FastifyReply,
  error: Unauthenticated,
): FastifyReply {
  request.log.info({ reason: refusalReason(error) }, 'a token was refused');
  return reply
    .code(401)
    .header('www-authenticate', 'Bearer error="invalid_token"')
    .header('cache-control', 'no-store')
    .send(errorBody(ERROR_CODES.UNAUTHENTICATED, error.message));
}

function refuseKey(
  request: FastifyRequest,
  reply: FastifyReply,
  { message, reason }: ApiKeyRefused,
): FastifyReply {
  request.log.info({ reason }, 'an API key was refused');
  return reply
    .code(403)
    .header('cache-control', 'no-store')
    .send(errorBody(API_KEY_INVALID, message));
}
