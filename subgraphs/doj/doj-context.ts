import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { GraphContext } from '../contract/graph/graph-context.js';
import type { Audience } from '../contract/policy/audience.js';
import type { StoredRecord } from '../contract/store/stored-record.js';
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
  const { audiences } = context;
  return {
    ...context,
    publicCases: new DataLoader((ids) => byId(store.publicCases, ids, audiences)),
    priorities: new DataLoader((ids) => byId(store.enforcementPriorities, ids, audiences)),
  };
}

async function byId<R extends StoredRecord>(
  model: Model<R>,
  ids: readonly string[],
  audiences: readonly Audience[],
): Promise<(R | null)[]> {
  const found = await model
    .find({ _id: { $in: [...ids] }, audience: { $in: [...audiences] } } as object)
    .lean<R[]>();
  const known = new Map(found.map((record) => [record._id, record]));
  return ids.map((id) => known.get(id) ?? null);
}
