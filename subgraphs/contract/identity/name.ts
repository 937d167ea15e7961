import { z } from 'zod';

/** What shows nothing, control and formatting characters, and blanks of other kinds: a name is what it looks like. */
const UNSEEN = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
const LATIN = /\p{Script=Latin}/u;
// Modifier letters are of no script: the ʻokina of Hawaiʻi is one.
const OTHER_LETTER = /(?![\p{Script=Latin}\p{Lm}])\p{L}/u;

/**
 * A name in a token, of which there is one spelling: names are compared, shown, logged and kept in the
 * audit trail. Upper and lower case are the issuer's matter.
 */
export const nameSchema = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => text === text.normalize('NFC').trim(), {
    error: 'must be in NFC, without blanks around it',
  })
  .refine((text) => !UNSEEN.test(text), { error: 'must have no character that is not seen' })
  // Cyrillic or Greek letters among Latin ones are there to be taken for them.
  .refine((text) => !(LATIN.test(text) && OTHER_LETTER.test(text)), {
    error: 'must not mix Latin letters with others',
  });

/** The name of an office: printable ASCII, because rules compare offices, and no letter of another alphabet may pass for one of it. */
export const officeSchema = nameSchema.regex(/^[\x20-\x7E]+$/);
