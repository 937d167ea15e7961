import { inputError } from '../../contract/graph/input-error.js';
import type { HistoryInterval } from '../generated/resolver-types.js';

const HOUR_MS = 60 * 60 * 1_000;
const INTERVALS_MS = { HOUR: HOUR_MS, DAY: 24 * HOUR_MS, WEEK: 7 * 24 * HOUR_MS } as const;

/** The most moments of one history. */
export const MOST_MOMENTS = 400;

/** The moments from one to another at equal intervals, both ends included where they fall on one. */
export function moments(from: Date, to: Date, interval: HistoryInterval | null): readonly Date[] {
  if (from > to) {
    const got = `from ${from.toISOString()} to ${to.toISOString()}`;
    throw inputError('MOMENTS_OUT_OF_RANGE', `"from" must not be after "to", but was ${got}.`);
  }
  const step = INTERVALS_MS[interval ?? 'DAY'];
  const count = Math.floor((to.getTime() - from.getTime()) / step) + 1;
  if (count > MOST_MOMENTS) {
    throw inputError(
      'MOMENTS_OUT_OF_RANGE',
      `A history has at most ${MOST_MOMENTS} moments, but this one would have ${count}. Use a longer interval or a shorter time.`,
    );
  }
  return Array.from({ length: count }, (_, index) => new Date(from.getTime() + index * step));
}
