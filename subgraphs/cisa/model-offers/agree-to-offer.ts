import { z } from 'zod';
import type { ToldDesignation } from '../../contract/asking/designation-question.js';
import { firstRefusal } from '../../contract/graph/refusal.js';
import { isNextState } from '../../contract/lifecycles/lifecycle.js';
import { updateRecord } from '../../contract/records/update-record.js';
import type { Prepare } from '../../contract/writing/change.js';
import {
  idInput,
  idempotencyKeyInput,
  updateFields,
} from '../../contract/writing/input-schemas.js';
import { done, refused } from '../../contract/writing/write-command.js';
import type { CisaStore } from '../cisa-store.js';
import { designationFor, mayActFor } from '../mutual-agreements/agreeing.js';
import { stepped } from '../mutual-agreements/mutual-record.js';
import { canAgree, goesOn, isAboutDesignated } from '../mutual-agreements/mutual-rules.js';
import { OFFER_TRANSITIONS } from './offer-lifecycle.js';
import { offerKind, UNDER, type ModelOfferRecord } from './offer-record.js';

const confirmInput = z.object(updateFields);
const updateInput = z.object({ ...updateFields, state: z.enum(['AGREED', 'ENDED']) });
/** No field for a reason: none is wanted. */
const withdrawInput = z.object({
  id: idInput,
  expectedVersion: z.number().int(),
  idempotencyKey: idempotencyKeyInput,
});

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
  type Input = z.infer<typeof updateInput>;
  const allows = (before: ModelOfferRecord, to: Input['state']) =>
    to === 'AGREED'
      ? canAgree(OFFER_TRANSITIONS, before, 'GOVERNMENT', 'AGREED')
      : firstRefusal(
          () => goesOn(before),
          () => isNextState(OFFER_TRANSITIONS, before.state, to),
        );
  return updateRecord<ModelOfferRecord, Input, ToldDesignation>(offerKind(store), {
    ...UNDER.GOVERNMENT,
    name: 'updateOffer',
    input: updateInput,
    may: (_, context) => mayActFor('GOVERNMENT', context),
    // Ending one rests on nobody's facts.
    restsOn: async ({ id, state }, context) =>
      state === 'ENDED'
        ? []
        : designationFor(await read(store, id), context, (before) => allows(before, state)),
    change: (before, { state }, { today, facts: [told] }) => {
      const verdict = firstRefusal(
        () => allows(before, state),
        () => (state === 'ENDED' ? null : isAboutDesignated('GOVERNMENT', told, before.developer)),
      );
      if (verdict !== null) return refused(verdict);
      return done({ ...stepped(before, state, today), governmentAgreed: state === 'AGREED' });
    },
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
