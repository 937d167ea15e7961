import type { RecordKind } from '../../contract/records/workflow-record.js';
import type { CisaStore } from '../cisa-store.js';
import type { MutualRecord } from '../mutual-agreements/mutual-record.js';
import type { OfferState } from './offer-lifecycle.js';

/** That an access program offers a developer's covered frontier model, where CISA and the developer agree. 2(c)(iii). */
export interface ModelOfferRecord extends MutualRecord<OfferState> {
  readonly accessProgram: string;
}

/** Offers, for their changes. */
export function offerKind({
  modelOffers,
}: Pick<CisaStore, 'modelOffers'>): RecordKind<ModelOfferRecord> {
  return {
    kind: 'modelOffer',
    called: 'offer of a model',
    records: modelOffers,
    stateOf: ({ state }) => state,
  };
}

/** The rights that the sides act under, and the provision that both rest on. */
export const UNDER = {
  DEVELOPER: { right: 'TAKE_PART', authority: '2(c)(iii)' },
  GOVERNMENT: { right: 'KEEP_CYBER_PROGRAMS', authority: '2(c)(iii)' },
} as const;
