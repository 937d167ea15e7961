import { CONSULTATION_KIND } from '../../contract/consultations/consultation-record.js';
import {
  consultationsKnownTo,
  type Reader,
} from '../../contract/consultations/known-consultations.js';
import { heldAt } from './held-at.js';
import { KnownConsultations, type KnownConsultation } from './known-consultations.js';
import type { LedgerStore } from './ledger-store.js';
import type { LedgerVersion } from './ledger-version.js';

const FIELDS: readonly (keyof KnownConsultation)[] = [
  '_id',
  'agency',
  'about',
  'directive',
  'office',
  'state',
  'requestedOn',
  'answeredOn',
  'outcome',
  'marking',
];

/** Reads whom agencies asked, as it stood at a moment and as far as a reader may know of it, oldest first. */
export async function readKnownConsultations(
  { versions }: LedgerStore,
  reader: Reader,
  asOf: Date | null,
): Promise<KnownConsultations> {
  const found = await versions
    .find(
      {
        $and: [
          { kind: CONSULTATION_KIND },
          heldAt(asOf),
          consultationsKnownTo(reader, (field) => `state.${field}`),
        ],
      },
      Object.fromEntries(FIELDS.map((field) => [`state.${field}`, 1])),
    )
    .sort({ 'state.requestedAt': 1, 'state._id': 1 })
    .lean<Pick<LedgerVersion<KnownConsultation>, 'state'>[]>();
  return new KnownConsultations(found.map(({ state }) => state));
}
