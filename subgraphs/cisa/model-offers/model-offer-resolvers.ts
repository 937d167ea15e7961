import { countOf } from '../../contract/connections/connection.js';
import { withoutLeaveToRelease } from '../../contract/order/section-3c.js';
import { change, type Prepare } from '../../contract/writing/change.js';
import type { CisaStore } from '../cisa-store.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { confirmOffer, updateOffer, withdrawOffer } from './agree-to-offer.js';
import { listModelOffers } from './list-model-offers.js';
import type { ModelOfferRecord } from './offer-record.js';
import { proposeOffer } from './propose-offer.js';

/** Covered frontier models in access programs, where CISA and the developer agree. */
export function modelOfferResolvers(store: CisaStore) {
  const step = (name: string, prepare: Prepare<ModelOfferRecord>) =>
    change(name, 'modelOffer', withoutLeaveToRelease(prepare));
  return {
    Query: {
      modelOffers: (_, request, context) => listModelOffers(store, request, context),
    },
    Mutation: {
      createCISAModelOffer: step('createOffer', proposeOffer(store, 'GOVERNMENT')),
      updateCISAModelOffer: step('updateOffer', updateOffer(store)),
      submitCISAModelOffer: step('submitOffer', proposeOffer(store, 'DEVELOPER')),
      confirmCISAModelOffer: step('confirmOffer', confirmOffer(store)),
      withdrawCISAModelOffer: step('withdrawOffer', withdrawOffer(store)),
    },
    ModelOffer: {
      id: ({ _id }) => _id,
      directive: () => ({ citation: '2(c)(iii)' }),
      accessProgram: ({ accessProgram: id }, _, { accessPrograms }) => accessPrograms.load(id),
      frontierModel: ({ frontierModel, state }) =>
        state === 'WITHDRAWN' ? null : { id: frontierModel },
    },
    ModelOfferConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
