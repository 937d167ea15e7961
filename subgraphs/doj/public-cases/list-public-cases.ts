import type { Model } from 'mongoose';
import { connectionOf, type Connection } from '../../contract/connections/connection.js';
import { listMark, readCursor } from '../../contract/connections/cursor.js';
import { pageSize } from '../../contract/connections/page-size.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import type { QueryPublicCasesArgs } from '../generated/resolver-types.js';
import { publicCaseConditions } from './public-case-conditions.js';
import type { PublicCaseRecord } from './public-case-record.js';

/** A page of public cases. */
export type PublicCaseList = Connection<PublicCaseRecord>;

/** A page of public cases, the newest first. */
export async function listPublicCases(
  publicCases: Model<PublicCaseRecord>,
  { filter, first, after }: Partial<QueryPublicCasesArgs>,
  { audiences }: Pick<GraphContext, 'audiences'>,
): Promise<PublicCaseList> {
  const size = pageSize(first);
  const mark = listMark('publicCases', filter ?? null);
  const place = after == null ? null : readCursor(mark, after);
  const inList = { audience: { $in: audiences }, $and: publicCaseConditions(filter) };
  const beyond =
    place === null
      ? {}
      : {
          $or: [{ filedOn: { $lt: place.key } }, { filedOn: place.key, _id: { $lt: place.id } }],
        };
  const found = await publicCases
    .find({ ...inList, ...beyond } as object)
    .sort({ filedOn: -1, _id: -1 })
    .limit(size + 1)
    .lean<PublicCaseRecord[]>();
  return connectionOf({
    found,
    size,
    mark,
    isFirstPage: place === null,
    placeOf: ({ filedOn, _id }) => ({ key: filedOn, id: _id }),
    totalCount: () => publicCases.countDocuments(inList as object),
  });
}
