import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { GraphContext } from '../contract/graph/graph-context.js';
import { knownTo } from '../contract/policy/known-to.js';
import type { WorkflowRecord } from '../contract/records/workflow-record.js';
import type { CaseRecord } from './cases/case-record.js';
import type { AgreementRecord } from './early-access/agreement-record.js';
import type { ScanRecord } from './scan-declarations/scan-record.js';
import type { TreasuryStore } from './treasury-store.js';

/** Records by identifier, in one read for a request; null for those that the caller may not know of. */
type Loader<R> = DataLoader<string, R | null>;

/** What Treasury's own resolvers have at hand beyond what every agency's have. */
export interface TreasuryContext extends GraphContext {
  readonly cases: Loader<CaseRecord>;
  readonly scans: Loader<ScanRecord>;
  readonly agreements: Loader<AgreementRecord>;
  /** The agreement about a model that its developer did not withdraw, by the model's identifier. */
  readonly agreementsOfModels: Loader<AgreementRecord>;
}

/** Adds fresh loaders for one request. */
export function treasuryContext(store: TreasuryStore, context: GraphContext): TreasuryContext {
  return {
    ...context,
    cases: loaderOf(store.cases, context),
    scans: loaderOf(store.scans, context),
    agreements: loaderOf(store.agreements, context),
    agreementsOfModels: loaderOf(
      store.agreements,
      context,
      'frontierModel',
      ({ frontierModel }) => frontierModel,
      [{ state: { $ne: 'WITHDRAWN' } }],
    ),
  };
}

function loaderOf<R extends WorkflowRecord>(
  model: Model<R>,
  context: GraphContext,
  key = '_id',
  keyOf: (record: R) => string = ({ _id }) => _id,
  conditions: readonly object[] = [],
): Loader<R> {
  return new DataLoader(async (keys: readonly string[]) => {
    const all = [{ [key]: { $in: [...keys] } }, knownTo(context), ...conditions];
    const found = await model.find({ $and: all } as object).lean<R[]>();
    for (const { _id, marking } of found) context.disclosure.saw(_id, marking);
    const known = new Map(found.map((record) => [keyOf(record), record]));
    return keys.map((one) => known.get(one) ?? null);
  });
}
