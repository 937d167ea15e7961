import { buildSubgraph, type AgencyWorkflows } from '../contract/graph/build-subgraph.js';
import type { SubgraphEnvironment } from '../contract/graph/subgraph-environment.js';
import type { AgencyStore } from '../contract/store/agency-store.js';
import type { LocalSubgraph } from '../contract/subgraph.js';
import { treasuryContext } from './treasury-context.js';
import { treasuryResolvers } from './treasury-resolvers.js';
import { openTreasuryStore } from './treasury-store.js';

/** Treasury's part of the graph: the clearinghouse of section 2(d) and early access under 3(b)(ii). */
export function buildTreasurySubgraph(environment: SubgraphEnvironment): LocalSubgraph {
  return buildSubgraph(
    { name: 'treasury', folder: import.meta.dirname, workflows: treasuryWorkflows },
    environment,
  );
}

function treasuryWorkflows({ connection }: AgencyStore): AgencyWorkflows {
  const store = openTreasuryStore(connection);
  return {
    resolvers: treasuryResolvers(store),
    requestContext: (context) => treasuryContext(store, context),
  };
}
