import { join } from 'node:path';
import { subgraphSdl } from '../../subgraphs/contract/graph/subgraph-sdl.js';
import type { SubgraphName } from '../../subgraphs/contract/order/agencies.js';
import { SUBGRAPH_NAMES } from '../../subgraphs/contract/transport/local-urls.js';

const SUBGRAPHS = join(import.meta.dirname, '..', '..', 'subgraphs');

/** The whole schema of each subgraph, from the schema files beside this code. */
export function schemasOfSubgraphs(): Readonly<Record<SubgraphName, string>> {
  return Object.fromEntries(
    SUBGRAPH_NAMES.map((name) => [name, subgraphSdl(name, join(SUBGRAPHS, name))]),
  ) as Record<SubgraphName, string>;
}
