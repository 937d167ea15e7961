import type { FastifyRequest } from 'fastify';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import { ANONYMOUS } from './api-clients.js';
import { clientOfRequest } from './request-client.js';

/** As whose a request counts, for limits alone: an API key's, a person's or service's, or an address's. */
export function countedClient(request: FastifyRequest, principal: Principal): string {
  const client = clientOfRequest(request) ?? ANONYMOUS;
  if (client !== ANONYMOUS) return `key ${client}`;
  return principal.kind === 'PUBLIC' ? `address ${request.ip}` : `subject ${principal.subject}`;
}
