import type { Model } from 'mongoose';
import { connectionOf, type Connection } from '../connections/connection.js';
import { listMark, readCursor, type Place } from '../connections/cursor.js';
import { pageSize } from '../connections/page-size.js';
import type { GraphContext } from '../graph/graph-context.js';
import type { AgencyId } from '../order/agencies.js';
import type { ProposalRecord, ProposalState } from './proposal-record.js';
import { inStates } from './proposal-state.js';

/** Which page of which proposals of an agency. */
export interface ProposalListRequest {
  readonly state?: readonly ProposalState[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of proposals. */
export type ProposalList = Connection<ProposalRecord>;

/** A page of an agency's proposals, latest first: one read, and one count where somebody asks for it. */
export async function listProposals(
  proposals: Model<ProposalRecord>,
  agency: AgencyId,
  { state, first, after }: ProposalListRequest,
  { audiences, disclosure, now }: Pick<GraphContext, 'audiences' | 'disclosure' | 'now'>,
): Promise<ProposalList> {
  const size = pageSize(first);
  const mark = listMark('proposals', agency, state ?? null);
  const place = after == null ? null : readCursor(mark, after);
  const inList = {
    agency,
    audience: { $in: audiences },
    ...(state == null ? {} : inStates(state, now)),
  };
  const found = await proposals
    .find(place === null ? inList : { $and: [inList, { $or: beyond(place) }] })
    .sort({ proposedAt: -1, _id: -1 })
    .limit(size + 1)
    .lean<ProposalRecord[]>();
  for (const { _id, marking } of found.slice(0, size)) disclosure.saw(_id, marking);
  return connectionOf({
    found,
    size,
    mark,
    isFirstPage: place === null,
    placeOf: ({ _id, proposedAt }) => ({ key: proposedAt.getTime(), id: _id }),
    totalCount: () => proposals.countDocuments(inList),
  });
}

/** Keyset paging: what was proposed before a place. */
function beyond({ key, id }: Place): object[] {
  const proposedAt = new Date(key);
  return [{ proposedAt: { $lt: proposedAt } }, { proposedAt, _id: { $lt: id } }];
}
