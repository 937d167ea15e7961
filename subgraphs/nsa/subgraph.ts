import { buildSubgraph, type AgencyWorkflows } from '../contract/graph/build-subgraph.js';
import type { SubgraphEnvironment } from '../contract/graph/subgraph-environment.js';
import type { AgencyStore } from '../contract/store/agency-store.js';
import type { LocalSubgraph } from '../contract/subgraph.js';
import { nsaContext } from './nsa-context.js';
import { nsaPowers } from './nsa-powers.js';
import { nsaResolvers } from './nsa-resolvers.js';
import { openNsaStore } from './nsa-store.js';

/** NSA's part of the graph: sections 3(a) and 3(b)(i) of the order. */
export function buildNSASubgraph(environment: SubgraphEnvironment): LocalSubgraph {
  return buildSubgraph(
    { name: 'nsa', folder: import.meta.dirname, workflows: nsaWorkflows },
    environment,
  );
}

function nsaWorkflows({ connection }: AgencyStore): AgencyWorkflows {
  const store = openNsaStore(connection);
  const powers = nsaPowers(store);
  return {
    resolvers: nsaResolvers(store, powers),
    powers: Object.values(powers),
    requestContext: (context) => nsaContext(store, context),
  };
}
