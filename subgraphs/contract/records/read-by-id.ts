import type { Model } from 'mongoose';
import type { GraphContext } from '../graph/graph-context.js';
import { knownTo } from '../policy/known-to.js';
import type { WorkflowRecord } from './workflow-record.js';

/** Records by identifier, in one read, for a loader; null for each that the caller may not know of, or that does not fulfil a further condition. */
export async function readById<R extends WorkflowRecord>(
  records: Model<R>,
  ids: readonly string[],
  context: Pick<GraphContext, 'audiences' | 'principal' | 'disclosure'>,
  conditions: readonly object[] = [],
): Promise<(R | null)[]> {
  const found = await records
    .find({ $and: [knownTo(context), { _id: { $in: [...ids] } }, ...conditions] } as object)
    .lean<R[]>();
  for (const { _id, marking } of found) context.disclosure.saw(_id, marking);
  const known = new Map(found.map((record) => [record._id, record]));
  return ids.map((id) => known.get(id) ?? null);
}
