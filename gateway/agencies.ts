import type { SubgraphEnvironment } from '../subgraphs/contract/graph/subgraph-environment.js';
import type { KeySettings } from '../subgraphs/contract/identity/keys.js';
import { openSigningKey } from '../subgraphs/contract/identity/keys.js';
import { createAssertionSigner } from '../subgraphs/contract/identity/sign-assertions.js';
import { agencyOfSubgraph, type SubgraphName } from '../subgraphs/contract/order/agencies.js';
import type { LocalSubgraph } from '../subgraphs/contract/subgraph.js';
import { inProcessTransport } from '../subgraphs/contract/transport/in-process.js';
import { SUBGRAPH_NAMES } from '../subgraphs/contract/transport/local-urls.js';
import type { SubgraphTransport } from '../subgraphs/contract/transport/subgraph-request.js';
import { buildCISASubgraph } from '../subgraphs/cisa/subgraph.js';
import { buildDOJSubgraph } from '../subgraphs/doj/subgraph.js';
import { buildNSASubgraph } from '../subgraphs/nsa/subgraph.js';
import { buildOMBSubgraph } from '../subgraphs/omb/subgraph.js';
import { buildOPMSubgraph } from '../subgraphs/opm/subgraph.js';
import { buildTreasurySubgraph } from '../subgraphs/treasury/subgraph.js';

const BUILDERS: Readonly<
  Record<SubgraphName, (environment: SubgraphEnvironment) => LocalSubgraph>
> = {
  treasury: buildTreasurySubgraph,
  nsa: buildNSASubgraph,
  cisa: buildCISASubgraph,
  omb: buildOMBSubgraph,
  opm: buildOPMSubgraph,
  doj: buildDOJSubgraph,
};

/** The six subgraphs in one process, and how each is reached. */
export interface Agencies {
  readonly subgraphs: readonly LocalSubgraph[];
  readonly transports: Readonly<Record<SubgraphName, SubgraphTransport>>;
}

/** Builds the six subgraphs in this process. They ask one another as they would over HTTP, each with a key of its own. */
export async function buildAgencies(
  keys: KeySettings,
  environment: Omit<SubgraphEnvironment, 'signer' | 'peer'>,
  /** The line on which one agency asks another: the way to it, unless somebody listens in. */
  lineTo: (name: SubgraphName, way: SubgraphTransport) => SubgraphTransport = (_, way) => way,
): Promise<Agencies> {
  const transports = new Map<SubgraphName, SubgraphTransport>();
  const peer = (name: SubgraphName) => {
    const transport = transports.get(name);
    if (transport === undefined) throw new RangeError(`No subgraph ${name}`);
    return lineTo(name, transport);
  };
  const subgraphs: LocalSubgraph[] = [];
  for (const name of SUBGRAPH_NAMES) {
    const signer = createAssertionSigner(await signingKey(keys, name), environment.clock);
    const subgraph = BUILDERS[name]({ ...environment, signer, peer });
    subgraphs.push(subgraph);
    transports.set(name, inProcessTransport(subgraph));
  }
  return {
    subgraphs,
    transports: Object.fromEntries(transports) as Record<SubgraphName, SubgraphTransport>,
  };
}

function signingKey(keys: KeySettings, name: SubgraphName) {
  const { id: asserts } = agencyOfSubgraph(name);
  // The gateway's own private key is not a service's: each service has one that speaks for itself only.
  return openSigningKey({ ...keys, privateJwk: undefined }, { issuer: name, asserts });
}
