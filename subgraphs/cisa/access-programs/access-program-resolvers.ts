import { countOf } from '../../contract/connections/connection.js';
import { change } from '../../contract/writing/change.js';
import type { CisaStore } from '../cisa-store.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { listModelOffers, SHOWN_OF_PROGRAM } from '../model-offers/list-model-offers.js';
import { accessRoutes } from './access-routes.js';
import { isNamedInOrder } from './beneficiary.js';
import { createAccessProgram, updateAccessProgram } from './change-access-program.js';
import { listAccessPrograms } from './list-access-programs.js';

/** Programs that facilitate access to tools and services, by whom they are for. */
export function accessProgramResolvers(store: CisaStore) {
  const name = 'accessProgram';
  return {
    Query: {
      accessPrograms: (_, request, context) => listAccessPrograms(store, request, context),
      accessRoutes: (_, __, context) => accessRoutes(store, context),
    },
    Mutation: {
      createCISAAccessProgram: change('createAccessProgram', name, createAccessProgram(store)),
      updateCISAAccessProgram: change('updateAccessProgram', name, updateAccessProgram(store)),
    },
    Directive: {
      accessPrograms: ({ citation }, request, context) => {
        const isOf = citation === '2(c)(iii)' || citation === '2(c)';
        const none = isOf ? null : { of: citation, ids: [] };
        return listAccessPrograms(store, request, context, none);
      },
    },
    AccessProgram: {
      id: ({ _id }) => _id,
      directive: () => ({ citation: '2(c)(iii)' }),
      modelOffers: ({ _id }, page, context) => {
        const filter = { accessProgram: [_id], state: SHOWN_OF_PROGRAM };
        return listModelOffers(store, { ...page, filter }, context);
      },
    },
    AccessBeneficiary: {
      isNamedInOrder: ({ beneficiaryClass }) => isNamedInOrder(beneficiaryClass),
    },
    AccessRoute: {
      accessPrograms: ({ beneficiaryClass }, page, context) => {
        const filter = {
          beneficiaryClass: [beneficiaryClass],
          state: ['IN_OPERATION' as const],
        };
        return listAccessPrograms(store, { ...page, filter }, context);
      },
    },
    AccessProgramConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
