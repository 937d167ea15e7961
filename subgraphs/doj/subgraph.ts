import { buildSubgraph } from '../contract/graph/build-subgraph.js';
import type { SubgraphEnvironment } from '../contract/graph/subgraph-environment.js';
import type { Subgraph } from '../contract/subgraph.js';

/** DOJ's part of the graph. */
export function buildDOJSubgraph(environment: SubgraphEnvironment): Subgraph {
  return buildSubgraph(
    { name: 'doj', folder: import.meta.dirname, workflows: () => ({ resolvers: {} }) },
    environment,
  );
}
