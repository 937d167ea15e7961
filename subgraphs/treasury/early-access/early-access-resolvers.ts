import { countOf } from '../../contract/connections/connection.js';
import { withoutLeaveToRelease } from '../../contract/order/section-3c.js';
import { change, type Prepare } from '../../contract/writing/change.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { TreasuryStore } from '../treasury-store.js';
import { acknowledgeProtections } from './acknowledge-protections.js';
import { isComplete, type AgreementRecord } from './agreement-record.js';
import { createAgreement } from './create-agreement.js';
import { createWindow } from './create-window.js';
import { earlyAccessFact } from './early-access-fact.js';
import { listWindows, listWindowsUnder } from './list-windows.js';
import { updateWindow } from './update-window.js';
import { phaseOn, type WindowRecord } from './window-record.js';
import { withdrawAgreement } from './withdraw-agreement.js';
import { withdrawWindow } from './withdraw-window.js';

/** Early access under section 3(b)(ii): the developer's own offer, for Treasury and the developer to see. */
export function earlyAccessResolvers(store: TreasuryStore) {
  const ofAgreement = (name: string, prepare: Prepare<AgreementRecord>) =>
    change(name, 'earlyAccessAgreement', withoutLeaveToRelease(prepare));
  const ofWindow = (name: string, prepare: Prepare<WindowRecord>) =>
    change(name, 'earlyAccessWindow', withoutLeaveToRelease(prepare));
  return {
    Query: {
      earlyAccessWindows: (_, request, context) => listWindows(store, request, context),
      earlyAccessFact: (_, { frontierModel }, context) =>
        earlyAccessFact(store, frontierModel, context),
    },
    Mutation: {
      createTreasuryEarlyAccessAgreement: ofAgreement('createAgreement', createAgreement(store)),
      updateTreasuryEarlyAccessAgreement: ofAgreement(
        'acknowledgeProtections',
        acknowledgeProtections(store),
      ),
      withdrawTreasuryEarlyAccessAgreement: ofAgreement(
        'withdrawAgreement',
        withdrawAgreement(store),
      ),
      createTreasuryEarlyAccessWindow: ofWindow('createWindow', createWindow(store)),
      updateTreasuryEarlyAccessWindow: ofWindow('updateWindow', updateWindow(store)),
      withdrawTreasuryEarlyAccessWindow: ofWindow('withdrawWindow', withdrawWindow(store)),
    },
    FrontierModel: {
      __resolveReference: ({ id }) => ({ id }),
      earlyAccessAgreement: ({ id }, _, { agreementsOfModels }) => agreementsOfModels.load(id),
      earlyAccessWindows: async ({ id }, request, context) => {
        const agreement = await context.agreementsOfModels.load(id);
        return listWindowsUnder(store, agreement, request, context);
      },
    },
    EarlyAccessAgreement: {
      id: ({ _id }) => _id,
      directive: () => ({ citation: '3(b)' }),
      frontierModel: ({ frontierModel }) => ({ id: frontierModel }),
      protectionsComplete: (record) => isComplete(record),
    },
    EarlyAccessWindow: {
      id: ({ _id }) => _id,
      agreement: ({ agreement: id }, _, { agreements }) => agreements.load(id),
      frontierModel: async ({ agreement: id, frontierModel }, _, { agreements }) => {
        const agreement = await agreements.load(id);
        return agreement?.state === 'WITHDRAWN' ? null : { id: frontierModel };
      },
      phase: (record, _, { today }) => phaseOn(record, today),
    },
    EarlyAccessWindowConnection: { totalCount: countOf },
  } satisfies Resolvers;
}
