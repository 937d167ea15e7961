import { buildSubgraph } from '../contract/graph/build-subgraph.js';
import type { SubgraphEnvironment } from '../contract/graph/subgraph-environment.js';
import type { Subgraph } from '../contract/subgraph.js';

/** Treasury's part of the graph. */
export function buildTreasurySubgraph(environment: SubgraphEnvironment): Subgraph {
  return buildSubgraph(
    { name: 'treasury', folder: import.meta.dirname, workflows: () => ({ resolvers: {} }) },
    environment,
  );
}
