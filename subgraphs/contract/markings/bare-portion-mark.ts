// How far back and ahead a mark's place is judged: far enough for words, near enough to stay linear.
const BEFORE = 80;
const AFTER = 20;

const MARK = /\((TS|S|C)\)/g;
const OPENS_LINE = /(?:^|[\r\n])[ >*•–—-]{0,20}(?:[0-9A-Za-z]{1,3}[.)] {1,4})?$/;
const OPENS_SENTENCE = /[.!?:] {1,4}$/;
const ABBREVIATION =
  /(?<![A-Za-z])(?:sec|secs|subsec|par|para|paras|subpar|art|cl|ch|no|nos|cf|e\.g|i\.e)\. {1,4}$/i;
const LAST_WORDS = /(?:([A-Za-z])[A-Za-z'-]{0,30} )?([A-Za-z])([A-Za-z'-]{0,30})[.,]? {1,2}$/;
const FOLLOWED = /^(?:$|[\s.])/;
const ENDS_LINE = /^[ .]{0,3}(?:$|[\r\n])/;
const COPYRIGHT = /^ {0,3}(?:copyright|by |[0-9]{4})/i;

/** The patterns, for the test that none of them can run away. */
export const BARE_MARK_PATTERNS = [
  MARK,
  OPENS_LINE,
  OPENS_SENTENCE,
  ABBREVIATION,
  LAST_WORDS,
  FOLLOWED,
  ENDS_LINE,
  COPYRIGHT,
];

/**
 * True when a lone `(TS)`, `(S)` or `(C)` stands where a portion mark stands: before its portion,
 * or, as older titles have it, after (32 CFR 2001.21(c)). The order's citations, such as "2(c)(iii)",
 * a plural "(s)", a counted "(C)", a copyright and an abbreviation after its own words are none.
 */
export function hasBarePortionMark(text: string): boolean {
  const counted = countedMarks(text);
  for (const { index, 0: written, 1: mark = '' } of text.matchAll(MARK)) {
    if (counted(mark, index)) continue;
    // A window that was cut short must not look like the start of a line.
    const cut = index > BEFORE ? '…' : '';
    const before = `${cut}${text.slice(Math.max(0, index - BEFORE), index)}`;
    const end = index + written.length;
    if (marksPortion(mark, before, text.slice(end, end + AFTER))) return true;
  }
  return false;
}

/** Whether a text counts (A), (B), (C) rather than marks: the letter before came earlier, or the one after comes later. */
function countedMarks(text: string): (mark: string, index: number) => boolean {
  const places = Object.fromEntries(
    [
      ['C', '(B)', '(D)'],
      ['S', '(R)', '(T)'],
    ].map(([mark = '', previous = '', next = '']) => [
      mark,
      { first: text.indexOf(previous), last: text.lastIndexOf(next) },
    ]),
  );
  return (mark, index) => {
    const place = places[mark];
    if (place === undefined) return false;
    return (place.first !== -1 && place.first < index) || place.last > index;
  };
}

function marksPortion(mark: string, before: string, after: string): boolean {
  if (!FOLLOWED.test(after) || (mark === 'C' && COPYRIGHT.test(after))) return false;
  if (OPENS_LINE.test(before)) return true;
  if (OPENS_SENTENCE.test(before)) return !ABBREVIATION.test(before);
  // "as in section 2 (C)" ends lines too, so a (C) counts only before its portion.
  return mark !== 'C' && ENDS_LINE.test(after) && followsOtherWords(mark, before);
}

/** False for an abbreviation after the words it shortens, such as "trade secrets (TS)". */
function followsOtherWords(mark: string, before: string): boolean {
  const words = LAST_WORDS.exec(before);
  if (words === null) return false;
  const [, first = '', last = '', rest = ''] = words;
  const initials = [last, `${first}${last}`, `${last}${rest.replace(/[^A-Z]/g, '')}`];
  return !initials.some((letters) => letters.toUpperCase() === mark);
}
