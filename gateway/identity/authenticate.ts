import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { errorBody } from '../../subgraphs/contract/http/request-errors.js';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import { ERROR_CODES } from '../transport/public-error.js';
import type { Identity } from './identity.js';
import { Unauthenticated } from './unauthenticated.js';

const principals = new WeakMap<FastifyRequest, Principal>();

/** Finds out who asks before the body is even read; a bad token ends the request with 401. */
export function authenticate(identity: Identity): onRequestAsyncHookHandler {
  return async (request, reply) => {
    try {
      const principal = await identity.principalOf(request.headers.authorization);
      principals.set(request, principal);
      // What someone signed in reads is theirs alone, and must not stay in a shared cache.
      if (principal.kind !== 'PUBLIC') reply.header('cache-control', 'private, no-store');
      reply.header('vary', 'authorization');
    } catch (error) {
      if (!(error instanceof Unauthenticated)) throw error;
      request.log.info({ err: error }, 'a token was refused');
      return refuse(reply, error);
    }
  };
}

/** Who asks, on a route that `authenticate` guards. */
export function principalOfRequest(request: FastifyRequest): Principal {
  const principal = principals.get(request);
  if (principal === undefined) throw new Error('The route does not authenticate');
  return principal;
}

function refuse(reply: FastifyReply, error: Unauthenticated): FastifyReply {
  return reply
    .code(401)
    .header('www-authenticate', 'Bearer error="invalid_token"')
    .send(errorBody(ERROR_CODES.UNAUTHENTICATED, error.message));
}
