import type { Model } from 'mongoose';
import { connectionOf, type Connection } from '../../contract/connections/connection.js';
import { listMark, readCursor } from '../../contract/connections/cursor.js';
import { pageSize } from '../../contract/connections/page-size.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import type {
  EnforcementPriorityFilter,
  QueryEnforcementPrioritiesArgs,
} from '../generated/resolver-types.js';
import { requiredStatuteId } from '../statutes/statute.js';
import type { EnforcementPriorityRecord } from './enforcement-priority-record.js';

/** A page of enforcement priorities. */
export type EnforcementPriorityList = Connection<EnforcementPriorityRecord>;

/** A page of the enforcement priorities that the caller may know of, the newest first. */
export async function listPriorities(
  priorities: Model<EnforcementPriorityRecord>,
  { filter, first, after }: Partial<QueryEnforcementPrioritiesArgs>,
  { audiences, disclosure }: Pick<GraphContext, 'audiences' | 'disclosure'>,
): Promise<EnforcementPriorityList> {
  const size = pageSize(first);
  const mark = listMark('enforcementPriorities', filter ?? null);
  const place = after == null ? null : readCursor(mark, after);
  const inList = { $and: [{ audience: { $in: audiences } }, ...conditions(filter)] };
  const createdAt = place === null ? null : new Date(place.key);
  const beyond =
    place === null
      ? {}
      : { $or: [{ createdAt: { $lt: createdAt } }, { createdAt, _id: { $lt: place.id } }] };
  const found = await priorities
    .find({ ...inList, ...beyond } as object)
    .sort({ createdAt: -1, _id: -1 })
    .limit(size + 1)
    .lean<EnforcementPriorityRecord[]>();
  for (const { _id, marking } of found.slice(0, size)) disclosure.saw(_id, marking);
  return connectionOf({
    found,
    size,
    mark,
    isFirstPage: place === null,
    placeOf: (priority) => ({ key: priority.createdAt.getTime(), id: priority._id }),
    totalCount: () => priorities.countDocuments(inList as object),
  });
}

function conditions(filter: EnforcementPriorityFilter | null | undefined): object[] {
  const { state, statute, aiUse } = filter ?? {};
  return [
    ...(state == null ? [] : [{ state: { $in: state } }]),
    ...(statute == null ? [] : [{ statutes: { $in: statute.map(requiredStatuteId) } }]),
    ...(aiUse == null ? [] : [{ aiUse: { $in: aiUse } }]),
  ];
}
