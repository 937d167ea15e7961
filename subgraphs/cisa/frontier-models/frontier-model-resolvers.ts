import { listAccessPrograms } from '../access-programs/list-access-programs.js';
import type { CisaStore } from '../cisa-store.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { programsOffering } from '../model-offers/list-model-offers.js';
import { listPartners, SHOWN_OF_MODEL } from '../trusted-partners/list-partners.js';

/** What CISA adds to a model. Any identifier is answered alike: that there is such a model is NSA's to tell. */
export function frontierModelResolvers(store: CisaStore) {
  return {
    FrontierModel: {
      __resolveReference: ({ id }) => ({ id }),
      trustedPartners: ({ id }, page, context) => {
        const filter = { frontierModel: [id], state: SHOWN_OF_MODEL };
        return listPartners(store, { ...page, filter }, context);
      },
      accessPrograms: async ({ id }, page, context) => {
        const ids = await programsOffering(store, id, context);
        return listAccessPrograms(store, page, context, { of: id, ids });
      },
    },
  } satisfies Resolvers;
}
