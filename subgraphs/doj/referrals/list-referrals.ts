import type { Connection } from '../../contract/connections/connection.js';
import { orderedByTime } from '../../contract/connections/list-order.js';
import { listRecords } from '../../contract/connections/list-records.js';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import { requireKnownAgencies } from '../../contract/graph/known-agencies.js';
import { agenciesKnownInside } from '../../contract/policy/agencies-known-inside.js';
import { requireKnownDistricts } from '../districts/district-input.js';
import type { DojStore } from '../doj-store.js';
import type { QueryReferralsArgs, ReferralFilter } from '../generated/resolver-types.js';
import { DOJ_ALONE, type ReferralRecord } from './referral-record.js';
import { seesAsDoj } from './referral-view.js';

/** A page of referrals. */
export type ReferralList = Connection<ReferralRecord>;

/** A page of the referrals that the caller may know of, the newest first: an order that no hidden step changes. */
export function listReferrals(
  { referrals }: DojStore,
  { filter, ...page }: Partial<QueryReferralsArgs>,
  context: GraphContext,
): Promise<ReferralList> {
  const list = {
    mark: ['referrals', filter ?? null, seesAsDoj(context)],
    records: referrals,
    conditions: conditionsOf(filter, context),
    order: orderedByTime('createdAt', -1),
  };
  return listRecords(list, page, context);
}

/** A filter by state asks for the state that is shown: no other may be found out by asking for it. */
function conditionsOf(
  filter: ReferralFilter | null | undefined,
  context: Pick<GraphContext, 'audiences'>,
): object[] {
  const { state, district, submittedBy } = filter ?? {};
  requireKnownDistricts(district);
  requireKnownAgencies(submittedBy, 'submittedBy');
  const isDoj = seesAsDoj(context);
  return [
    isDoj ? { audience: DOJ_ALONE } : { submittedBy: { $in: agenciesKnownInside(context) } },
    ...(state == null ? [] : [{ [isDoj ? 'state' : 'acknowledgedState']: { $in: state } }]),
    ...(district == null ? [] : [{ district: { $in: district } }]),
    ...(submittedBy == null ? [] : [{ submittedBy: { $in: submittedBy } }]),
  ];
}
