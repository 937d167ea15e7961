import type { GraphContext } from '../contract/graph/graph-context.js';
import type { LedgerReader } from './ledger/ledger-reader.js';
import type DataLoader from 'dataloader';
import type { Obstacles } from './blocking/read-obstacles.js';
import type { GrantLoaders } from './grants/grant-loaders.js';
import type { NodeInOmb } from './nodes/read-nodes.js';
import type { TaskCounts } from './tasks/task-counts.js';
import type { Standings } from './registry/standings.js';

/** What OMB's own resolvers have at hand beyond what every agency's have. */
export interface OmbContext extends GraphContext {
  readonly ledger: LedgerReader;
  readonly taskCounts: TaskCounts;
  readonly standings: Standings;
  /** Grant programs and determinations by identifier. */
  readonly grants: GrantLoaders;
  /** What waits for something, at a moment; now where it is null. */
  readonly obstacles: (asOf: Date | null) => Obstacles;
  /** Anything by its identifier, as it stood at a moment; now where it is null. */
  readonly nodes: (asOf: Date | null) => DataLoader<string, NodeInOmb | null>;
}
