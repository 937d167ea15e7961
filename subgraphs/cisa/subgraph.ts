import { buildSubgraph, type AgencyWorkflows } from '../contract/graph/build-subgraph.js';
import type { SubgraphEnvironment } from '../contract/graph/subgraph-environment.js';
import type { AgencyStore } from '../contract/store/agency-store.js';
import type { LocalSubgraph } from '../contract/subgraph.js';
import { initialInstruments } from './binding-operational-directives/initial-instruments.js';
import { instrumentDecision } from './binding-operational-directives/instrument-decision.js';
import { cisaContext } from './cisa-context.js';
import { cisaResolvers } from './cisa-resolvers.js';
import { openCisaStore } from './cisa-store.js';
import { complianceRelease } from './required-actions/compliance-release.js';

/** CISA's part of the graph. */
export function buildCISASubgraph(environment: SubgraphEnvironment): LocalSubgraph {
  return buildSubgraph(
    { name: 'cisa', folder: import.meta.dirname, workflows: cisaWorkflows },
    environment,
  );
}

function cisaWorkflows({ connection }: AgencyStore): AgencyWorkflows {
  const store = openCisaStore(connection);
  const powers = { decision: instrumentDecision(store), release: complianceRelease(store) };
  return {
    resolvers: cisaResolvers(store, powers),
    powers: Object.values(powers),
    initialRecords: (now) => initialInstruments(store, now),
    requestContext: (context) => cisaContext(store, context),
  };
}
