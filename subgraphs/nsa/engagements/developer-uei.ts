import { z } from 'zod';

/** The Unique Entity Identifier of SAM.gov: no O and no I, which look like digits, and no 0 at its head. */
const UEI = /^[A-HJ-NP-Z1-9][A-HJ-NP-Z0-9]{11}$/;

/** A Unique Entity Identifier. Its form is checked; whether SAM.gov gave it out is not. */
export const developerUeiInput = z
  .string()
  .regex(
    UEI,
    'must be a Unique Entity Identifier: 12 capitals and digits, without O and I, and not beginning with 0',
  );
