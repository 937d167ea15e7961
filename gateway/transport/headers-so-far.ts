import type { FastifyReply } from 'fastify';

/** The headers that a reply has by now, for an answer that is written past Fastify. */
export function headersSoFar(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(
    Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]),
  );
}
