import { pino } from 'pino';
import type { SubgraphTransport } from '../../subgraphs/contract/transport/subgraph-request.js';
import { inProcessTransport } from '../../subgraphs/contract/transport/in-process.js';
import { openDevelopmentIssuer } from '../identity/development-issuer.js';
import type { DevelopmentIssuer } from '../identity/development-issuer.js';
import { tokenIdentity } from '../identity/token-identity.js';
import { buildGateway } from '../server.js';
import type { Gateway, GatewayOptions } from '../server.js';
import { makeSmallGraph } from './small-graph.js';
import type { SmallGraph } from './small-graph.js';

/** A gateway over the small graph, with an issuer of tokens for it. */
export interface SmallGateway {
  readonly gateway: Gateway;
  readonly graph: SmallGraph;
  readonly issuer: DevelopmentIssuer;
  /** Opened for the test on a free port. */
  readonly address: string;
  close(): Promise<void>;
}

/** Builds it; parts of it can be replaced. */
export async function makeSmallGateway(
  replaced: {
    readonly graph?: SmallGraph;
    readonly transports?: Readonly<Record<string, SubgraphTransport>>;
    readonly isReady?: GatewayOptions['isReady'];
    readonly timeoutsMs?: GatewayOptions['timeoutsMs'];
    readonly logger?: GatewayOptions['logger'];
  } = {},
): Promise<SmallGateway> {
  const graph = replaced.graph ?? (await makeSmallGraph());
  const { dataDir, clock, signer, supergraphSdl } = graph;
  const issuer = await openDevelopmentIssuer({ dataDir, production: false }, clock);
  const gateway = await buildGateway({
    supergraphSdl,
    transports: { ...inProcess(graph), ...replaced.transports },
    identity: tokenIdentity(issuer, clock),
    signer,
    clock,
    logger: replaced.logger ?? pino({ level: 'silent' }),
    isReady: replaced.isReady ?? (() => Promise.resolve({ database: true })),
    ...(replaced.timeoutsMs !== undefined && { timeoutsMs: replaced.timeoutsMs }),
  });
  const address = await gateway.listen({ host: '127.0.0.1', port: 0 });
  return {
    gateway,
    graph,
    issuer,
    address,
    async close() {
      await gateway.close();
      await graph.remove();
    },
  };
}

function inProcess({ subgraphs }: SmallGraph): Record<string, SubgraphTransport> {
  return Object.fromEntries(
    Object.values(subgraphs).map((subgraph) => [subgraph.name, inProcessTransport(subgraph)]),
  );
}
