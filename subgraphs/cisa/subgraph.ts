import { buildSubgraph } from '../contract/graph/build-subgraph.js';
import type { SubgraphEnvironment } from '../contract/graph/subgraph-environment.js';
import type { Subgraph } from '../contract/subgraph.js';

/** CISA's part of the graph. */
export function buildCISASubgraph(environment: SubgraphEnvironment): Subgraph {
  return buildSubgraph(
    { name: 'cisa', folder: import.meta.dirname, workflows: () => ({ resolvers: {} }) },
    environment,
  );
}
