import type { FastifyInstance } from 'fastify';

/**
 * Lets a connection go with the answer that was under way when the server began to close. A caller
 * that keeps its connections would otherwise hold the server open for as long as it keeps them.
 */
export function endConnectionsOnClose(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) reply.header('connection', 'close');
    done(null, payload);
  });
}
