import type { FastifyRequest } from 'fastify';
import { ANONYMOUS, REFUSED } from './api-clients.js';
import type { ApiClients } from './api-clients.js';
import { clientOfKey } from './api-key.js';

const clients = new WeakMap<FastifyRequest, string>();

/** Notes the client of a request, for its log lines and its limits; throws `ApiKeyRefused`. */
export function identifyClient(request: FastifyRequest, known: ApiClients): void {
  clients.set(request, REFUSED);
  const client = clientOfKey(request.headers['x-api-key'], known);
  clients.set(request, client?.id ?? ANONYMOUS);
  if (client !== null) request.log = request.log.child({ client: client.id });
}

/**
 * The id of the client that a request came from: `anonymous` without a key, `refused` with one that
 * is not known; undefined on a route that does not authenticate. For limits and statistics alone.
 */
export function clientOfRequest(request: FastifyRequest): string | undefined {
  return clients.get(request);
}
