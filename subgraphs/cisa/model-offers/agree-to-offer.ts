import { z } from 'zod';
import type { ToldDesignation } from '../../contract/asking/designation-question.js';
import { firstRefusal } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import { ownStepFields, updateFields } from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { CisaStore } from '../cisa-store.js';
import { agreeOrEnd } from '../mutual-agreements/agree-or-end.js';
import { designationFor, mayActFor } from '../mutual-agreements/agreeing.js';
import { stepped } from '../mutual-agreements/mutual-record.js';
import { canAgree, goesOn, isAboutDesignated } from '../mutual-agreements/mutual-rules.js';
import { OFFER_TRANSITIONS } from './offer-lifecycle.js';
import { offerKind, UNDER, type ModelOfferRecord } from './offer-record.js';

const confirmInput = z.object(updateFields);
const withdrawInput = z.object(ownStepFields);

/** The developer agrees to an offer that CISA proposed. */
export function confirmOffer(store: CisaStore): Prepare<ModelOfferRecord> {
  type Input = z.infer<typeof confirmInput>;
  const allows = (before: ModelOfferRecord) =>
    canAgree(OFFER_TRANSITIONS, before, 'DEVELOPER', 'AGREED');
  return updateRecord<ModelOfferRecord, Input, ToldDesignation>(offerKind(store), {
    ...UNDER.DEVELOPER,
    name: 'confirmOffer',
    input: confirmInput,
    may: (_, context) => mayActFor('DEVELOPER', context),
    restsOn: async ({ id }, context) => designationFor(await read(store, id), context, allows),
    change: (before, _, { today, facts: [told] }) => {
      const verdict = firstRefusal(
        () => allows(before),
        () => isAboutDesignated('DEVELOPER', told, before.developer),
      );
      if (verdict !== null) return refused(verdict);
      return done({ ...stepped(before, 'AGREED', today), developerAgreed: true });
    },
  });
}

/** CISA agrees to an offer that the developer proposed, or ends one. */
export function updateOffer(store: CisaStore): Prepare<ModelOfferRecord> {
  return agreeOrEnd(offerKind(store), {
    ...UNDER.GOVERNMENT,
    name: 'updateOffer',
    transitions: OFFER_TRANSITIONS,
    agreed: (before, on) => ({ ...stepped(before, 'AGREED', on), governmentAgreed: true }),
    ended: (before, on) => ({ ...stepped(before, 'ENDED', on), governmentAgreed: false }),
  });
}

/** The developer withdraws an offer, from any state that is not final. The record stays, for CISA and the developer alone. */
export function withdrawOffer(store: CisaStore): Prepare<ModelOfferRecord> {
  return updateRecord(offerKind(store), {
    ...UNDER.DEVELOPER,
    name: 'withdrawOffer',
    input: withdrawInput,
    may: (_, { policy, principal }) => policy.mayTakePart(principal),
    change: (before, _, { today }) => {
      const verdict = firstRefusal(
        () => goesOn(before),
        () => isNextState(OFFER_TRANSITIONS, before.state, 'WITHDRAWN', 'id'),
      );
      if (verdict !== null) return refused(verdict);
      return done({ ...stepped(before, 'WITHDRAWN', today), developerAgreed: false });
    },
  });
}

function read({ modelOffers }: CisaStore, id: string) {
  return modelOffers.findById(id).lean<ModelOfferRecord | null>();
}
