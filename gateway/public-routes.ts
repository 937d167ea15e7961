import type { FastifyInstance } from 'fastify';

/** `/schema.graphql`: the schema as anyone may use it. `/`: where everything is. */
export function addPublicRoutes(app: FastifyInstance, schemaSdl: string): void {
  app.get('/schema.graphql', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(schemaSdl),
  );
  app.get('/', () => ({
    name: 'Interagency Graph',
    graphql: '/graphql',
    live: '/graphql/stream',
    feeds: '/feeds/{agency}',
    calendar: '/calendar.ics',
    changes: '/changes.atom',
    schema: '/schema.graphql',
    health: { live: '/health/live', ready: '/health/ready' },
    metrics: '/metrics',
  }));
}
