import { buildSubgraph } from '../contract/graph/build-subgraph.js';
import type { SubgraphEnvironment } from '../contract/graph/subgraph-environment.js';
import type { Subgraph } from '../contract/subgraph.js';

/** OPM's part of the graph. */
export function buildOPMSubgraph(environment: SubgraphEnvironment): Subgraph {
  return buildSubgraph(
    { name: 'opm', folder: import.meta.dirname, workflows: () => ({ resolvers: {} }) },
    environment,
  );
}
