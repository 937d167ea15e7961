const BLANKS = /[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const SLASHES = /[\u2044\u2215\u29F8]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * The text with what word processors put in place of blanks, slashes and ASCII undone, so that a
 * pasted marking is read as it looks. Not Unicode's NFKC, whose time is not linear in the length.
 */
export function plainText(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(BLANKS, ' ')
    .replace(SLASHES, '/')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET));
}
