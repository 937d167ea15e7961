import { buildSubgraph, type AgencyWorkflows } from '../contract/graph/build-subgraph.js';
import type { SubgraphEnvironment } from '../contract/graph/subgraph-environment.js';
import type { AgencyStore } from '../contract/store/agency-store.js';
import type { LocalSubgraph } from '../contract/subgraph.js';
import { dojContext } from './doj-context.js';
import { dojResolvers } from './doj-resolvers.js';
import { openDojStore } from './doj-store.js';
import { priorityDecision } from './enforcement-priorities/priority-decision.js';

/** DOJ's part of the graph: section 4 of the order. */
export function buildDOJSubgraph(environment: SubgraphEnvironment): LocalSubgraph {
  return buildSubgraph(
    { name: 'doj', folder: import.meta.dirname, workflows: dojWorkflows },
    environment,
  );
}

function dojWorkflows({ connection }: AgencyStore): AgencyWorkflows {
  const store = openDojStore(connection);
  const decision = priorityDecision(store.enforcementPriorities);
  return {
    resolvers: dojResolvers(store, decision),
    powers: [decision],
    requestContext: (context) => dojContext(store, context),
  };
}
