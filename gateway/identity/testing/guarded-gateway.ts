import { decodeJwt } from 'jose';
import { pino } from 'pino';
import { inProcessTransport } from '../../../subgraphs/contract/transport/in-process.js';
import { buildGateway } from '../../server.js';
import { makeSmallGraph } from '../../testing/small-graph.js';
import type { SmallGraph } from '../../testing/small-graph.js';
import type { Identity } from '../identity.js';

/** A gateway with its real door over a small graph, to knock at. */
export interface GuardedGateway {
  readonly address: string;
  readonly graph: SmallGraph;
  /** Asks it who asks. */
  ask(headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Whom the gateway named to the subgraph, in the last request that got that far. */
  lastPrincipal(): unknown;
  /** The assertions that it sent to the subgraph so far. */
  assertions(): readonly (string | undefined)[];
  /** Its log lines so far. */
  readonly log: string[];
  close(): Promise<void>;
}

/** Opens one that knows its callers by this identity. */
export async function openGuardedGateway(identity: Identity): Promise<GuardedGateway> {
  const graph = await makeSmallGraph();
  const { clock, signer, supergraphSdl, subgraphs } = graph;
  const log: string[] = [];
  const gateway = await buildGateway({
    supergraphSdl,
    transports: Object.fromEntries(
      Object.values(subgraphs).map((subgraph) => [subgraph.name, inProcessTransport(subgraph)]),
    ),
    identity,
    signer,
    clock,
    logger: pino({ level: 'debug' }, { write: (line: string) => void log.push(line) }),
    isReady: () => Promise.resolve({}),
  });
  const address = await gateway.listen({ host: '127.0.0.1', port: 0 });
  const assertions = () => subgraphs.cisa.requests.map(({ assertion }) => assertion);
  return {
    address,
    graph,
    log,
    assertions,
    lastPrincipal: () => decodeJwt(assertions().at(-1) ?? '')['principal'],
    ask: (headers = {}) =>
      fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: '{ whoAsks }' }),
      }),
    async close() {
      await gateway.close();
      await graph.remove();
    },
  };
}
