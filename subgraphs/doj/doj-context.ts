import DataLoader from 'dataloader';
import type { GraphContext } from '../contract/graph/graph-context.js';
import { readById } from '../contract/records/read-by-id.js';
import type { DojStore } from './doj-store.js';
import type { EnforcementPriorityRecord } from './enforcement-priorities/enforcement-priority-record.js';
import type { PublicCaseRecord } from './public-cases/public-case-record.js';

/** What DOJ's own resolvers have at hand beyond what every agency's have. */
export interface DojContext extends GraphContext {
  /** Public cases by identifier. */
  readonly publicCases: DataLoader<string, PublicCaseRecord | null>;
  /** Enforcement priorities by identifier; null for those that the caller may not know of. */
  readonly priorities: DataLoader<string, EnforcementPriorityRecord | null>;
}

/** Adds fresh loaders for one request. */
export function dojContext(store: DojStore, context: GraphContext): DojContext {
  return {
    ...context,
    publicCases: new DataLoader((ids) => readById(store.publicCases, ids, context)),
    priorities: new DataLoader((ids) => readById(store.enforcementPriorities, ids, context)),
  };
}
