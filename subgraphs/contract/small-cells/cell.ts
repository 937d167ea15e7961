/**
 * Counts under this many are withheld. Five, of the two thresholds that statistical agencies use
 * (three and five; Statistical Policy Working Paper 22), because the developers, operators and
 * districts counted here are few and well known, so that each knows much about the others.
 */
export const SMALL_CELL_THRESHOLD = 5;

/** One number of a published table: shown, or said to be withheld. Withheld is not zero. */
export type Cell = { readonly value: number } | { readonly withheld: true };

export const WITHHELD: Cell = { withheld: true };

/**
 * True when a count must not be shown. Zero is small too: were it shown, a withheld cell would say
 * "at least one", and that a named developer was assessed or a district has a referral at all is
 * what may have to be neither confirmed nor denied (domain.md 3.2, items 2 and 8; JM 1-7.000).
 */
export function isSmall(count: number, threshold: number): boolean {
  return count < threshold;
}

/** Refuses what is no table of counts: it would be protected wrongly. */
export function assertCounts(counts: readonly number[], threshold: number): void {
  // Under a threshold of one only zero is small, and to say "small" would be to say the number.
  if (!Number.isSafeInteger(threshold) || threshold < 2) {
    throw new RangeError(`A threshold is a whole number from 2: ${threshold}`);
  }
  const wrong = counts.find((count) => !Number.isSafeInteger(count) || count < 0);
  if (wrong !== undefined) throw new RangeError(`A count is a whole number from 0: ${wrong}`);
}

/** Refuses keys that repeat: two cells of one name could be told apart by nobody. */
export function assertDistinct(keys: readonly string[]): void {
  const repeated = keys.find((key, at) => keys.indexOf(key) !== at);
  if (repeated !== undefined) throw new RangeError(`The key ${repeated} stands twice.`);
}

/** The places of the keys in the order of the keys themselves, whatever order a query asked for. */
export function inKeyOrder(keys: readonly string[]): readonly number[] {
  const named = keys.map((key, at) => ({ key, at }));
  return named.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ at }) => at);
}
