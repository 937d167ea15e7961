import { buildSubgraph } from '../contract/graph/build-subgraph.js';
import type { SubgraphEnvironment } from '../contract/graph/subgraph-environment.js';
import type { Subgraph } from '../contract/subgraph.js';

/** NSA's part of the graph. */
export function buildNSASubgraph(environment: SubgraphEnvironment): Subgraph {
  return buildSubgraph(
    { name: 'nsa', folder: import.meta.dirname, workflows: () => ({ resolvers: {} }) },
    environment,
  );
}
