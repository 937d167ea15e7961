import type { DirectAnswer, DirectChange } from './exercise/direct-change.js';
import type { DocumentNode, FormattedExecutionResult } from 'graphql';
import type { SubgraphName } from './order/agencies.js';
import type { SubgraphRequest } from './transport/subgraph-request.js';

/** One agency's part of the graph, the same whether it runs in the gateway's process or alone behind HTTP. */
export interface Subgraph {
  readonly name: SubgraphName;
  readonly typeDefs: DocumentNode;
  /** Connects, makes indexes, loads the default data; safe to call on data that is already there. */
  start(): Promise<void>;
  /** Answers one operation; expected refusals are data, anything else is masked. Never throws. */
  execute(request: SubgraphRequest): Promise<FormattedExecutionResult>;
  /** True when its database answers. */
  isReady(): Promise<boolean>;
  /** Finishes what is under way, then lets go of the database. */
  stop(): Promise<void>;
}

/** A subgraph in the process that built it. */
export interface LocalSubgraph extends Subgraph {
  /** Makes indexes and loads the default data, as `start` does first: all that changes need. */
  prepare(): Promise<void>;
  /** Makes one change without an operation around it, for an exercise. */
  change(change: DirectChange): Promise<DirectAnswer>;
}
