import { countOf } from '../../contract/connections/connection.js';
import { withoutLeaveToRelease } from '../../contract/order/section-3c.js';
import { change, type Prepare } from '../../contract/writing/change.js';
import type { CisaStore } from '../cisa-store.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { confirmPartner, updatePartner } from './agree-to-partner.js';
import { beginPartnerAccess } from './begin-partner-access.js';
import { listPartners } from './list-partners.js';
import { PartnerCounter } from './partner-counter.js';
import { accessOf, type TrustedPartnerRecord } from './partner-record.js';
import { proposePartner } from './propose-partner.js';
import { trustedPartnersFact } from './trusted-partners-fact.js';
import { withdrawPartner } from './withdraw-partner.js';

/** Trusted partners under section 3(b)(iii): the developer and the Government agree to each. */
export function trustedPartnerResolvers(store: CisaStore) {
  const step = (name: string, prepare: Prepare<TrustedPartnerRecord>) =>
    change(name, 'trustedPartner', withoutLeaveToRelease(prepare));
  const counter = new PartnerCounter(store.trustedPartners);
  return {
    Query: {
      trustedPartners: (_, request, context) => listPartners(store, request, context),
      trustedPartnerCounts: (_, { quarter }, context, info) =>
        counter.counts(quarter, context, info),
      trustedPartnersFact: (_, { frontierModel }, context) =>
        trustedPartnersFact(store, frontierModel, context),
    },
    Mutation: {
      createCISATrustedPartner: step('createPartner', proposePartner(store, 'GOVERNMENT')),
      updateCISATrustedPartner: step('updatePartner', updatePartner(store)),
      submitCISATrustedPartner: step('submitPartner', proposePartner(store, 'DEVELOPER')),
      confirmCISATrustedPartner: step('confirmPartner', confirmPartner(store)),
      reportCISATrustedPartnerAccess: step('reportPartnerAccess', beginPartnerAccess(store)),
      withdrawCISATrustedPartner: step('withdrawPartner', withdrawPartner(store)),
    },
    TrustedPartner: {
      id: ({ _id }) => _id,
      directive: () => ({ citation: '3(b)(iii)' }),
      accessTo: accessOf,
      frontierModel: ({ frontierModel, state }) =>
        state === 'WITHDRAWN' ? null : { id: frontierModel },
    },
    TrustedPartnerConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
