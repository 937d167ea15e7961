import type { FastifyRequest } from 'fastify';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';
import { ANONYMOUS } from '../identity/api-clients.js';
import { clientOfRequest } from '../identity/request-client.js';

/** Whose a stream is, for the number of streams alone: an API key's, a person's or service's, or an address's. */
export function streamClient(request: FastifyRequest, principal: Principal): string {
  const client = clientOfRequest(request) ?? ANONYMOUS;
  if (client !== ANONYMOUS) return `key ${client}`;
  return principal.kind === 'PUBLIC' ? `address ${request.ip}` : `subject ${principal.subject}`;
}
