import { buildSubgraph } from '../contract/graph/build-subgraph.js';
import type { SubgraphEnvironment } from '../contract/graph/subgraph-environment.js';
import type { Subgraph } from '../contract/subgraph.js';

/** OMB's part of the graph. */
export function buildOMBSubgraph(environment: SubgraphEnvironment): Subgraph {
  return buildSubgraph(
    { name: 'omb', folder: import.meta.dirname, workflows: () => ({ resolvers: {} }) },
    environment,
  );
}
