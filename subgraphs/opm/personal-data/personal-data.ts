/** What a text would give away of a person. */
export type PersonalDatum =
  'an e-mail address' | 'a Social Security number' | 'a phone number' | 'a name';

const E_MAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;

// With the dashes or blanks people write it with; nine digits alone only where they are said to be one.
const SOCIAL_SECURITY =
  /(?<![\d-])\d{3}[- ]\d{2}[- ]\d{4}(?![\d-])|\b(?:SSN|Social Security (?:No\.?|[Nn]umber))\D{0,5}\d{9}\b/;

// American numbers need their separators, so that the number of an announcement is none.
const PHONE =
  /(?<![\d-])(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\d-])|\+\d{1,3}(?:[ .-]?\d{2,4}){3,4}\b/;

// Short forms that are also words or ranks need their full stop; a name begins with a capital and goes on in small letters.
const HONORIFIC =
  '(?:Mr|Mrs|Ms|Mx|Dr)\\.?|(?:Prof|Hon|Rev|Sen|Rep|Gov|Gen|Col|Maj|Capt|Lt|Sgt|Adm|Cmdr)\\.|Mister|Madam|Doctor|Professor|Sergeant|Colonel';
const NAME = new RegExp(
  `(?<![\\p{L}\\d])(?:${HONORIFIC})\\s+(?:\\p{Lu}\\.\\s*)*\\p{Lu}[\\p{L}'’-]*\\p{Ll}`,
  'u',
);

const PATTERNS: readonly (readonly [PersonalDatum, RegExp])[] = [
  ['an e-mail address', E_MAIL],
  ['a Social Security number', SOCIAL_SECURITY],
  ['a phone number', PHONE],
  ['a name', NAME],
];

/** What of a person a text seems to hold; null where it seems to hold nothing. */
export function personalDatumIn(text: string): PersonalDatum | null {
  const plain = text.normalize('NFKC');
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
