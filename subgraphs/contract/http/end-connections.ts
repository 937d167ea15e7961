import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Lets a connection go with the answer that was under way when the server began to close. A caller
 * that keeps its connections would otherwise hold the server open for as long as it keeps them.
 */
export function endConnectionsOnClose(app: FastifyInstance): void {
  let closing = false;
  // Opened to have one at hand, as clients do; Node takes only a connection that was used for an idle one.
  const unused = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  app.server.on('request', ({ socket }) => unused.delete(socket));
  app.addHook('preClose', (done) => {
    closing = true;
    for (const socket of unused) socket.destroy();
    done();
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) reply.header('connection', 'close');
    done(null, payload);
  });
}
