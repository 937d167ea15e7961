import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyHelmetOptions } from '@fastify/helmet';
import { LogController, fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { printSchema } from 'graphql';
import type { FormattedExecutionResult } from 'graphql';
import type { Clock } from '../subgraphs/contract/dates/clock.js';
import { endConnectionsOnClose } from '../subgraphs/contract/http/end-connections.js';
import { addHealthRoutes } from '../subgraphs/contract/http/health.js';
import type { Readiness } from '../subgraphs/contract/http/health.js';
import { answerErrorsAsGraphQL } from '../subgraphs/contract/http/request-errors.js';
import { requestIdOf } from '../subgraphs/contract/http/request-id.js';
import { whatArrivedIsRead } from '../subgraphs/contract/http/what-arrived-is-read.js';
import { publicPrincipal } from '../subgraphs/contract/identity/principal.js';
import type { Principal } from '../subgraphs/contract/identity/principal.js';
import type { AssertionSigner } from '../subgraphs/contract/identity/sign-assertions.js';
import type { SubgraphTransport } from '../subgraphs/contract/transport/subgraph-request.js';
import { addDocuments } from './documents/add-documents.js';
import { exportsOf, type AnswerExport } from './exports/answer-export.js';
import { addDefinitionsRoute } from './exports/definitions-route.js';
import { wantedFormat } from './exports/export-format.js';
import { keptOperations } from './exports/kept-operations.js';
import { addFeedRoute } from './feeds/feed-route.js';
import { runOperation, startGraphqlServer } from './graphql-server.js';
import type { GraphRequest } from './graphql-server.js';
import { authenticate, principalOfRequest } from './identity/authenticate.js';
import { countedClient } from './identity/counted-client.js';
import type { Identity } from './identity/identity.js';
import { Budgets } from './limits/budgets.js';
import { limitRequests } from './limits/limit-requests.js';
import { DEFAULT_REQUEST_LIMITS, type RequestLimits } from './limits/request-limits.js';
import type { LiveLimits } from './live/live-limits.js';
import { withSubscription } from './live/live-schema.js';
import { openLive } from './live/open-live.js';
import type { Logger } from './logger.js';
import { ledgerLags, soonOrNothing } from './ledger-lags.js';
import { addLedgerLag, addMetricsRoute, createMetrics } from './metrics.js';
import { addPages } from './pages/add-pages.js';
import { addReference } from './pages/reference/add-reference.js';
import { addPublicDocuments } from './public-documents/add-public-documents.js';
import { addPublicRoutes } from './public-routes.js';
import { buildFederatedGraph } from './transport/apollo-gateway.js';
import { gatewayContext } from './transport/gateway-context.js';
import type { GatewayContext } from './transport/gateway-context.js';
import type { QueryPlan } from './transport/query-plan.js';

/** What a gateway is made of; nothing of it is read from the environment. */
export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** How each subgraph of the supergraph is reached, by its name there. */
  readonly transports: Readonly<Record<string, SubgraphTransport>>;
  readonly identity: Identity;
  readonly signer: AssertionSigner;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Which parts in this process can answer, such as the database and each subgraph. */
  readonly isReady: () => Promise<Readiness>;
  /** Deadlines of a fetch by subgraph, in milliseconds; ten seconds where absent. */
  readonly timeoutsMs?: Readonly<Record<string, number | undefined>>;
  /** What live updates may cost, where the usual limits are not right. */
  readonly live?: Partial<LiveLimits>;
  /** What requests may cost, where the usual limits are not right. */
  readonly limits?: Partial<RequestLimits>;
  /** The addresses of the proxies that are believed when they say who asks; none where absent. */
  readonly trustedProxies?: string | undefined;
  /** Whether `/metrics` also has the process's own, which can be collected once per process. */
  readonly processMetrics?: boolean;
}

/** The one public door, built but not yet open. */
export interface Gateway {
  readonly app: FastifyInstance;
  /** Opens it and answers the address. */
  listen(where: { readonly host: string; readonly port: number }): Promise<string>;
  /** Finishes what is under way, takes nothing new, and lets go of the transports. */
  close(): Promise<void>;
  /** Runs one operation without HTTP, as this principal; what subscriptions use. */
  execute(
    request: GraphRequest,
    principal: Principal,
    requestId?: string,
    /** As whose it counts; nobody's where absent. */
    client?: string,
  ): Promise<FormattedExecutionResult>;
  /** The plan of an operation, without asking any subgraph. */
  plan(request: GraphRequest): Promise<QueryPlan>;
  /** The API schema as text. */
  readonly schemaSdl: string;
}

const BODY_LIMIT_BYTES = 1024 * 1024;
// How long a request may take to arrive; one that trickles in holds a connection for nothing.
const REQUEST_TIMEOUT_MS = 30_000;

const EXPOSED_HEADERS = [
  'x-request-id',
  'x-marking',
  'x-tlp',
  'x-exercise',
  'x-warnings',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'retry-after',
  'link',
  'content-disposition',
];

const HEADERS = {
  // The graph is for pages of any origin.
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  contentSecurityPolicy: {
    directives: {
      // Nothing that we serve loads from elsewhere, and on a local http address there is no https.
      fontSrc: ["'self'", 'data:'],
      styleSrc: ["'self'", "'unsafe-inline'"],
      upgradeInsecureRequests: null,
    },
  },
} as const satisfies FastifyHelmetOptions;

/** Builds the gateway without listening. */
export async function buildGateway(options: GatewayOptions): Promise<Gateway> {
  const { supergraphSdl, transports, signer, logger, timeoutsMs } = options;
  const metrics = createMetrics({ ofProcess: options.processMetrics ?? false });
  const graph = buildFederatedGraph({
    supergraphSdl,
    transports,
    signer,
    logger,
    onFetch: metrics.onFetch,
    ...(timeoutsMs !== undefined && { timeoutsMs }),
  });
  const limits = { ...DEFAULT_REQUEST_LIMITS, ...options.limits };
  const budgets = new Budgets(limits.costPerHour, options.clock);
  const apollo = await startGraphqlServer(graph, logger, limitRequests(limits, budgets));
  const schema = withSubscription(graph.schema());
  const schemaSdl = printSchema(schema);
  const execute: Gateway['execute'] = (request, principal, requestId = randomUUID(), client) =>
    runOperation(apollo, request, gatewayContext(principal, requestId, client));

  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    genReqId: requestIdOf,
    trustProxy: options.trustedProxies ?? false,
    forceCloseConnections: 'idle',
  });
  answerErrorsAsGraphQL(app);
  endConnectionsOnClose(app);
  await app.register(helmet, HEADERS);
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    exposedHeaders: EXPOSED_HEADERS,
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  addMetricsRoute(app, metrics);
  addLedgerLag(
    metrics,
    soonOrNothing(() => ledgerLags(execute)),
  );
  addHealthRoutes(app, options.isReady);
  addPublicRoutes(app, schemaSdl);
  addDocuments(app);
  const { identity } = options;
  const kept = keptOperations();
  const answerExport = exportsOf(app, { schema, identity, kept, execute });
  addGraphqlRoute(app, apollo, identity, answerExport);
  addDefinitionsRoute(app, schema, supergraphSdl, kept);
  addFeedRoute(app, identity, execute);
  addPublicDocuments(app, execute);
  addPages(app, { clock: options.clock, execute });
  addReference(app, schemaSdl, supergraphSdl);
  const { registry } = metrics;
  const live = { limits: options.live, requestLimits: limits, budgets };
  openLive(app, { ...options, ...live, schema, registry, execute });

  return {
    app,
    schemaSdl,
    listen: (where) => app.listen(where),
    async close() {
      await whatArrivedIsRead();
      await app.close();
      await apollo.stop();
      await Promise.all(Object.values(transports).map((transport) => transport.close()));
    },
    execute,
    plan: (request) => planOf(apollo, request),
  };
}

function addGraphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<GatewayContext>,
  identity: Identity,
  answerExport: AnswerExport,
): void {
  const answerQuery = fastifyApolloHandler(apollo, {
    context(request) {
      const principal = principalOfRequest(request);
      const client = countedClient(request, principal);
      return Promise.resolve(gatewayContext(principal, request.id, client));
    },
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: authenticate(identity),
    // One address for the same list as an answer and as a file, so caches have to know by what they differ.
    handler(request, reply) {
      reply.header('vary', 'accept, authorization');
      const format = request.method === 'HEAD' ? null : wantedFormat(request);
      if (format !== null) return answerExport(request, reply, format);
      return answerQuery.call(this, request, reply);
    },
  });
}

async function planOf(
  apollo: ApolloServer<GatewayContext>,
  request: GraphRequest,
): Promise<QueryPlan> {
  let plan: QueryPlan | undefined;
  const context = gatewayContext(publicPrincipal, 'plan');
  const result = await runOperation(apollo, request, {
    ...context,
    onPlan: (made) => (plan = made),
  });
  if (plan === undefined) throw new Error(`No plan: ${JSON.stringify(result.errors)}`);
  return plan;
}
