import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { GraphContext } from '../contract/graph/graph-context.js';
import { knownTo } from '../contract/policy/known-to.js';
import type { StoredRecord } from '../contract/store/stored-record.js';
import type { CaseRecord } from './cases/case-record.js';
import type { ScanRecord } from './scan-declarations/scan-record.js';
import type { TreasuryStore } from './treasury-store.js';

/** What Treasury's own resolvers have at hand beyond what every agency's have. */
export interface TreasuryContext extends GraphContext {
  /** Cases by identifier; null for those that the caller may not know of. */
  readonly cases: DataLoader<string, CaseRecord | null>;
  /** Declared scans by identifier; null for those that the caller may not know of. */
  readonly scans: DataLoader<string, ScanRecord | null>;
}

/** Adds fresh loaders for one request. */
export function treasuryContext(store: TreasuryStore, context: GraphContext): TreasuryContext {
  return {
    ...context,
    cases: new DataLoader((ids) => byId(store.cases, ids, context)),
    scans: new DataLoader((ids) => byId(store.scans, ids, context)),
  };
}

async function byId<R extends StoredRecord>(
  model: Model<R>,
  ids: readonly string[],
  context: GraphContext,
): Promise<(R | null)[]> {
  const conditions = { $and: [{ _id: { $in: [...ids] } }, knownTo(context)] };
  const found = await model.find(conditions as object).lean<R[]>();
  const known = new Map(found.map((record) => [record._id, record]));
  return ids.map((id) => known.get(id) ?? null);
}
