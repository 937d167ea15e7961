import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { GraphContext } from '../graph/graph-context.js';
import { knownTo } from '../policy/known-to.js';
import type { WorkflowRecord } from './workflow-record.js';

/** Records by identifier, in one read for a request: null for those that the caller may not know of. */
export type KnownRecordLoader<R> = DataLoader<string, R | null>;

/** Makes a fresh loader for one request; further conditions hold for every record that it finds. */
export function knownRecordLoader<R extends WorkflowRecord>(
  records: Model<R>,
  context: Pick<GraphContext, 'audiences' | 'principal' | 'disclosure'>,
  conditions: readonly object[] = [],
): KnownRecordLoader<R> {
  return new DataLoader(async (ids: readonly string[]) => {
    const found = await records
      .find({ $and: [{ _id: { $in: [...ids] } }, knownTo(context), ...conditions] } as object)
      .lean<R[]>();
    for (const { _id, marking } of found) context.disclosure.saw(_id, marking);
    const known = new Map(found.map((record) => [record._id, record]));
    return ids.map((id) => known.get(id) ?? null);
  });
}
