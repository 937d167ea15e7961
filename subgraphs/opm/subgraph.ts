import { buildSubgraph, type AgencyWorkflows } from '../contract/graph/build-subgraph.js';
import type { SubgraphEnvironment } from '../contract/graph/subgraph-environment.js';
import type { AgencyStore } from '../contract/store/agency-store.js';
import type { LocalSubgraph } from '../contract/subgraph.js';
import { initialPathways } from './hiring-pathways/initial-pathways.js';
import { opmContext } from './opm-context.js';
import { opmResolvers } from './opm-resolvers.js';
import { openOpmStore } from './opm-store.js';

/** OPM's part of the graph: section 2(f) of the order. */
export function buildOPMSubgraph(environment: SubgraphEnvironment): LocalSubgraph {
  return buildSubgraph(
    { name: 'opm', folder: import.meta.dirname, workflows: opmWorkflows },
    environment,
  );
}

function opmWorkflows({ connection }: AgencyStore): AgencyWorkflows {
  const store = openOpmStore(connection);
  return {
    resolvers: opmResolvers(store),
    initialRecords: (now) => initialPathways(store, now),
    requestContext: (context) => opmContext(store, context),
  };
}
