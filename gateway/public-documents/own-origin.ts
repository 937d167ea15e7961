import type { FastifyRequest } from 'fastify';

/**
 * Where whoever asks has reached this gateway, such as `https://graph.example`: as the request says, and
 * as a proxy in front says where the settings trust it. Empty where that is no address, and then links
 * stay relative to the document.
 */
export function ownOrigin({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): string {
  const address = `${protocol}://${host}`;
  return URL.canParse(address) ? new URL(address).origin : '';
}
