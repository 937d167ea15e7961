import { countOf } from '../../contract/connections/connection.js';
import { withoutLeaveToRelease } from '../../contract/order/section-3c.js';
import { change, type Prepare } from '../../contract/writing/change.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { NsaStore } from '../nsa-store.js';
import { createShareGrant } from './create-share-grant.js';
import { acknowledgeShareGrant, revokeShareGrant } from './end-share-grant.js';
import { listShareGrants } from './list-share-grants.js';
import type { ShareGrantRecord } from './share-grant-record.js';

/** Share grants: append-only, known to NSA and the recipient. */
export function shareGrantResolvers(store: NsaStore) {
  const grant = (name: string, prepare: Prepare<ShareGrantRecord>) =>
    change(name, 'shareGrant', withoutLeaveToRelease(prepare));
  return {
    Query: {
      shareGrants: (_, page, context) => listShareGrants(store, page, context),
    },
    Mutation: {
      createNSAShareGrant: grant('createShareGrant', createShareGrant(store)),
      revokeNSAShareGrant: grant('revokeShareGrant', revokeShareGrant(store)),
      acknowledgeNSAShareGrant: grant('acknowledgeShareGrant', acknowledgeShareGrant(store)),
    },
    ShareGrant: {
      id: ({ _id }) => _id,
      assessment: ({ assessment }, _, { assessments }) => assessments.load(assessment),
    },
    ShareGrantConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
