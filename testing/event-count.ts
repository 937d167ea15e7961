import type { SubgraphName } from '../subgraphs/contract/order/agencies.js';
import type { Stage } from './stage.js';

/** How many events a subgraph's log holds. */
export function eventCount(stage: Stage, subgraph: SubgraphName): Promise<number> {
  return stage.databaseOf(subgraph).collection('events').countDocuments();
}
