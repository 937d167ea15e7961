import { text } from './input-schemas.js';

/** What a reader does not see: format characters, and what is drawn as nothing. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** A version of a model: one spelling for what reads as one version, so that none is counted twice and every agency means the same. */
export const modelVersionInput = text(100)
  .transform((version) =>
    version.normalize('NFKC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim().toLowerCase(),
  )
  .refine((version) => version !== '', 'must not be empty');
