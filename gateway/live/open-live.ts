import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Registry } from 'prom-client';
import type { AssertionSigner } from '../../subgraphs/contract/identity/sign-assertions.js';
import type { SubgraphTransport } from '../../subgraphs/contract/transport/subgraph-request.js';
import type { Identity } from '../identity/identity.js';
import type { Budgets } from '../limits/budgets.js';
import type { RequestLimits } from '../limits/request-limits.js';
import type { Logger } from '../logger.js';
import { EventPages, type Execute } from './event-pages.js';
import { DEFAULT_LIVE_LIMITS, type LiveLimits } from './live-limits.js';
import { createLiveMetrics } from './live-metrics.js';
import { News } from './news.js';
import { OpenStreams } from './open-streams.js';
import { addStreamRoute } from './stream-route.js';

/** What live updates are made of. */
export interface LiveOptions {
  /** With its subscriptions. */
  readonly schema: GraphQLSchema;
  readonly transports: Readonly<Record<string, SubgraphTransport>>;
  readonly identity: Identity;
  readonly signer: AssertionSigner;
  readonly logger: Logger;
  readonly registry: Registry;
  readonly execute: Execute;
  readonly limits?: Partial<LiveLimits> | undefined;
  readonly requestLimits: RequestLimits;
  readonly budgets: Budgets;
}

/** Opens live updates on a server, where the graph has any. They end when the server begins to close. */
export function openLive(app: FastifyInstance, options: LiveOptions): void {
  const { schema, identity, signer, logger, requestLimits, budgets } = options;
  const transport = options.transports['omb'];
  if (transport === undefined || schema.getSubscriptionType() == null) return;
  const limits = { ...DEFAULT_LIVE_LIMITS, ...options.limits };
  const news = new News({ transport, signer, logger });
  const streams = new OpenStreams(limits);
  app.addHook('preClose', (done) => {
    streams.drain();
    news.stop();
    done();
  });
  addStreamRoute(app, {
    schema,
    identity,
    limits,
    requestLimits,
    budgets,
    news,
    streams,
    pages: new EventPages(options.execute, limits.readsAtOnce),
    metrics: createLiveMetrics(options.registry),
  });
}
