import { LogController, fastify } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Subgraph } from '../subgraph.js';
import { endConnectionsOnClose } from './end-connections.js';
import { addGraphqlRoute } from './graphql-route.js';
import { addHealthRoutes } from './health.js';
import { answerErrorsAsGraphQL } from './request-errors.js';
import { requestIdOf } from './request-id.js';
import { whatArrivedIsRead } from './what-arrived-is-read.js';

/** One subgraph behind HTTP alone. */
export interface SubgraphServer {
  readonly app: FastifyInstance;
  /** Starts to listen and answers the address. */
  listen(where: { readonly host: string; readonly port: number }): Promise<string>;
  /** Takes no new request, finishes those under way. The subgraph itself stays up: its owner stops it. */
  close(): Promise<void>;
}

// A gateway may ask for thousands of entities at once, so this is larger than the public limit.
const BODY_LIMIT_BYTES = 8 * 1024 * 1024;

/** Puts a started subgraph behind HTTP; any Federation router that sends an assertion can use it. */
export function buildSubgraphServer(options: {
  readonly subgraph: Subgraph;
  readonly logger: FastifyBaseLogger;
}): SubgraphServer {
  const { subgraph, logger } = options;
  const app = fastify({
    loggerInstance: logger.child({ subgraph: subgraph.name }),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: 30_000,
    genReqId: requestIdOf,
    forceCloseConnections: 'idle',
    // Longer than a client keeps a connection, so that none is closed under a request.
    keepAliveTimeout: 75_000,
  });
  answerErrorsAsGraphQL(app);
  endConnectionsOnClose(app);
  logRequests(app);
  addHealthRoutes(app, async () => ({ [subgraph.name]: await subgraph.isReady() }));
  addGraphqlRoute(app, subgraph);
  return {
    app,
    listen: (where) => app.listen(where),
    async close() {
      await whatArrivedIsRead();
      await app.close();
    },
  };
}

function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    if (!request.url.startsWith('/health/')) {
      const ms = Math.round(reply.elapsedTime * 10) / 10;
      request.log.info({ status: reply.statusCode, ms }, 'answered');
    }
    done();
  });
}
