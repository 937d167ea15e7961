import DataLoader from 'dataloader';
import { buildSubgraph, type AgencyWorkflows } from '../contract/graph/build-subgraph.js';
import type { SubgraphEnvironment } from '../contract/graph/subgraph-environment.js';
import type { AgencyStore } from '../contract/store/agency-store.js';
import type { LocalSubgraph } from '../contract/subgraph.js';
import { readObstacles } from './blocking/read-obstacles.js';
import { grantLoaders } from './grants/grant-loaders.js';
import { grantRuling } from './grants/grant-ruling.js';
import { openGrantStore } from './grants/grant-store.js';
import { onceForEachMoment } from './ledger/once-for-each-moment.js';
import { Ledger } from './ledger/ledger.js';
import { ledgerReader } from './ledger/ledger-reader.js';
import { openLedgerStore } from './ledger/ledger-store.js';
import { renewLedger } from './ledger/renew-ledger.js';
import type { OmbContext } from './omb-context.js';
import { ombResolvers } from './omb-resolvers.js';
import { readNodes } from './nodes/read-nodes.js';
import { standingsOn } from './registry/standings.js';
import { TaskCounts } from './tasks/task-counts.js';
import { indexDirectives } from './search/directive-entries.js';

/** OMB's part of the graph: its own duty, the registry of the order, and the ledger. */
export function buildOMBSubgraph(environment: SubgraphEnvironment): LocalSubgraph {
  return buildSubgraph(
    { name: 'omb', folder: import.meta.dirname, workflows: ombWorkflows },
    environment,
  );
}

function ombWorkflows(store: AgencyStore, environment: SubgraphEnvironment): AgencyWorkflows {
  const ledgerStore = openLedgerStore(store.connection);
  const ledger = new Ledger(ledgerStore, environment);
  const grantStore = openGrantStore(store.connection);
  const ruling = grantRuling(grantStore.grantDeterminations);
  const taskCounts = new TaskCounts(ledgerStore);
  return {
    resolvers: ombResolvers(grantStore, ruling),
    powers: [ruling],
    requestContext: (context): OmbContext => {
      const reader = ledgerReader(ledgerStore, context);
      const ombContext: OmbContext = {
        ...context,
        ledger: reader,
        taskCounts,
        grants: grantLoaders(grantStore, context),
        standings: standingsOn(context.today, reader, context.disclosure),
        nodes: onceForEachMoment(
          (asOf) => new DataLoader((ids) => readNodes(reader, ids, asOf, context)),
        ),
        obstacles: onceForEachMoment((asOf) => readObstacles(asOf, ombContext)),
      };
      return ombContext;
    },
    async start() {
      await renewLedger(ledgerStore, environment.logger);
      await indexDirectives(ledgerStore);
      ledger.start();
    },
    stop: () => ledger.stop(),
  };
}
