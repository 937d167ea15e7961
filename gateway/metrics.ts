import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { FastifyInstance } from 'fastify';
import { clientOfRequest } from './identity/request-client.js';
import type { FetchOutcome } from './transport/agency-data-source.js';

/** What the gateway counts; each gateway has a registry of its own. */
export interface GatewayMetrics {
  readonly registry: Registry;
  readonly onFetch: (subgraph: string, outcome: FetchOutcome, milliseconds: number) => void;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Makes the metrics; the process's own (memory, event loop) only once per process. */
export function createMetrics(options: { readonly ofProcess: boolean }): GatewayMetrics {
  const registry = new Registry();
  if (options.ofProcess) collectDefaultMetrics({ register: registry });
  const fetchSeconds = new Histogram({
    name: 'graph_subgraph_fetch_seconds',
    help: 'Time of one fetch from a subgraph, by subgraph and outcome.',
    labelNames: ['subgraph', 'outcome'],
    buckets: SECONDS,
    registers: [registry],
  });
  return {
    registry,
    onFetch: (subgraph, outcome, milliseconds) =>
      fetchSeconds.observe({ subgraph, outcome }, milliseconds / 1_000),
  };
}

/** Shows how old OMB's ledger is for each agency, found out by whoever asks when the metrics are read. */
export function addLedgerLag({ registry }: GatewayMetrics, lags: () => Promise<LedgerLags>): void {
  new Gauge({
    name: 'graph_ledger_lag_seconds',
    help: 'For how long OMB’s ledger has not known everything of an agency, as the public is told it, in steps of half a minute: up to a minute while it keeps up; absent where it never did, and where OMB does not answer within a second.',
    labelNames: ['agency'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const [agency, seconds] of await lags()) {
        if (seconds !== null) this.set({ agency }, seconds);
      }
    },
  });
}

/** The age of the ledger by agency, in seconds; null where an agency was never heard. */
export type LedgerLags = ReadonlyMap<string, number | null>;

/** Counts and times every HTTP request by route, and serves all metrics at `/metrics`. */
export function addMetricsRoute(app: FastifyInstance, { registry }: GatewayMetrics): void {
  const requests = new Counter({
    name: 'graph_http_requests_total',
    help: 'HTTP requests answered, by route and status.',
    labelNames: ['route', 'status'],
    registers: [registry],
  });
  const requestSeconds = new Histogram({
    name: 'graph_http_request_seconds',
    help: 'Time to answer an HTTP request, by route.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers: [registry],
  });
  const clientRequests = new Counter({
    name: 'graph_client_requests_total',
    help: 'Requests to the graph, by the client whose API key they carry (or anonymous, or refused).',
    labelNames: ['client'],
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    // The route, not the address: an address is the caller's to invent, and each would be kept.
    const route = request.routeOptions.url ?? 'none';
    requests.inc({ route, status: reply.statusCode });
    requestSeconds.observe({ route }, reply.elapsedTime / 1_000);
    // Known ids only, so their number is that of the clients in the settings.
    const client = clientOfRequest(request);
    if (client !== undefined) clientRequests.inc({ client });
    done();
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}
