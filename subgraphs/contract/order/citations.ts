/** The provisions of the order by the citations everyone uses, in the order's order. */
export const CITATIONS = [
  '1',
  '2(a)',
  '2(b)',
  '2(c)',
  '2(c)(i)',
  '2(c)(ii)',
  '2(c)(iii)',
  '2(d)',
  '2(e)',
  '2(f)',
  '3',
  '3(a)',
  '3(b)',
  '3(b)(i)',
  '3(b)(ii)',
  '3(b)(iii)',
  '3(c)',
  '4',
  '5(a)',
  '5(b)',
  '5(c)',
  '5(d)',
] as const;

/** A provision of the order, such as `2(c)(iii)`. */
export type Citation = (typeof CITATIONS)[number];

const known: ReadonlySet<string> = new Set(CITATIONS);

/** True when the text cites a provision of the order. */
export function isCitation(text: string): text is Citation {
  return known.has(text);
}
