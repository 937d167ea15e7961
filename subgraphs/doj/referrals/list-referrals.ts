import type { Model } from 'mongoose';
import { connectionOf, type Connection } from '../../contract/connections/connection.js';
import { listMark, readCursor } from '../../contract/connections/cursor.js';
import { pageSize } from '../../contract/connections/page-size.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { requireKnownAgencies } from '../../contract/graph/known-agencies.js';
import { requireKnownDistricts } from '../districts/district-input.js';
import type { QueryReferralsArgs, ReferralFilter } from '../generated/resolver-types.js';
import { DOJ_ALONE, type ReferralRecord } from './referral-record.js';
import { followedAgencies, seesAsDoj } from './referral-view.js';

/** A page of referrals. */
export type ReferralList = Connection<ReferralRecord>;

/** A page of the referrals that the caller may know of, the newest first: an order that no hidden step changes. */
export async function listReferrals(
  referrals: Model<ReferralRecord>,
  { filter, first, after }: Partial<QueryReferralsArgs>,
  context: Pick<GraphContext, 'audiences' | 'disclosure'>,
): Promise<ReferralList> {
  const size = pageSize(first);
  const mark = listMark('referrals', filter ?? null, seesAsDoj(context));
  const place = after == null ? null : readCursor(mark, after);
  const inList = { $and: conditions(filter, context) };
  const createdAt = place === null ? null : new Date(place.key);
  const beyond =
    place === null
      ? {}
      : { $or: [{ createdAt: { $lt: createdAt } }, { createdAt, _id: { $lt: place.id } }] };
  const found = await referrals
    .find({ ...inList, ...beyond } as object)
    .sort({ createdAt: -1, _id: -1 })
    .limit(size + 1)
    .lean<ReferralRecord[]>();
  for (const { _id, marking } of found.slice(0, size)) context.disclosure.saw(_id, marking);
  return connectionOf({
    found,
    size,
    mark,
    isFirstPage: place === null,
    placeOf: (referral) => ({ key: referral.createdAt.getTime(), id: referral._id }),
    totalCount: () => referrals.countDocuments(inList),
  });
}

/** A filter by state asks for the state that is shown: no other may be found out by asking for it. */
function conditions(
  filter: ReferralFilter | null | undefined,
  context: Pick<GraphContext, 'audiences'>,
): object[] {
  const { state, district, submittedBy } = filter ?? {};
  requireKnownDistricts(district);
  requireKnownAgencies(submittedBy, 'submittedBy');
  const isDoj = seesAsDoj(context);
  return [
    isDoj ? { audience: DOJ_ALONE } : { submittedBy: { $in: followedAgencies(context) } },
    ...(state == null ? [] : [{ [isDoj ? 'state' : 'acknowledgedState']: { $in: state } }]),
    ...(district == null ? [] : [{ district: { $in: district } }]),
    ...(submittedBy == null ? [] : [{ submittedBy: { $in: submittedBy } }]),
  ];
}
