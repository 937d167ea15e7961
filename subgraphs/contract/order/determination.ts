import { consultation, type Consultation } from './consultations.js';
import type { OfficeId } from './offices.js';

/** A decision the order gives to one office, apart from those who lead the provision. */
export interface Determination {
  /** The order's sentence, verbatim. */
  readonly sentence: string;
  /** The only office that can decide. */
  readonly decidedBy: OfficeId;
  readonly consultations: readonly Consultation[];
}

/**
 * 3(a), second sentence. Its consultees are narrower than section 3's: neither the Treasury nor
 * Commerce. "As appropriate" is read as going with the other representatives only.
 */
export const SECTION_3A_DETERMINATION: Determination = {
  sentence:
    'Such a determination shall be made by the Director of NSA, in consultation with the ' +
    'National Cyber Director, the APST, the Director of CISA, and other representatives of the ' +
    'Department of War, as appropriate.',
  decidedBy: 'DIRECTOR_NSA',
  consultations: [
    consultation('CONSULTATION', 'NATIONAL_CYBER_DIRECTOR'),
    consultation('CONSULTATION', 'APST'),
    consultation('CONSULTATION', 'DIRECTOR_CISA'),
    consultation('CONSULTATION', 'OTHER_WAR_REPRESENTATIVES', { asAppropriate: true }),
  ],
};
