import type { FastifyInstance } from 'fastify';

/** `/schema.graphql`: the schema as anyone may use it. */
export function addPublicRoutes(app: FastifyInstance, schemaSdl: string): void {
  app.get('/schema.graphql', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(schemaSdl),
  );
}
