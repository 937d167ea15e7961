import { isSmall } from './cell.js';
import { compensate, networkOf, type Bounds, type Flow } from './count-network.js';

/**
 * Which numbers of a table to withhold: the small ones, and beside them as many as it takes
 * (complementary suppression, domain.md 3.2, item 8) that two things hold for each small one.
 *
 * 1. The published numbers leave every value from 0 up to the threshold possible for it, so they
 *    do not even tell that it is small.
 * 2. A reader who has this code and guesses which withheld numbers are small, and so knows that
 *    these are under the threshold and the others not, still has two values to choose from.
 *
 * The choice follows the order of the keys and never chance: repeated queries withhold the same
 * cells, and there is nothing to average out. Where it cannot be done, nothing is published.
 */
export function withheldFlows(flows: readonly Flow[], threshold: number): ReadonlySet<number> {
  const small = flows.flatMap(({ count }, at) => (isSmall(count, threshold) ? [at] : []));
  const network = networkOf(flows);
  const withheld = new Set(small);
  const isSmallFlow = new Set(small);

  const stranger: Bounds = () => ({ least: 0, most: Infinity });
  const insider: Bounds = (at) =>
    isSmallFlow.has(at) ? { least: 0, most: threshold - 1 } : { least: threshold, most: Infinity };

  const coverOf = (at: number, change: number, bounds: Bounds): readonly number[] | null => {
    const flow = flows[at];
    if (flow === undefined || !allows(bounds(at), flow.count + change)) return null;
    const cover = compensate(network, withheld, { target: at, change }, bounds);
    return cover === null ? null : [...cover].filter((other) => !withheld.has(other));
  };
  const weightOf = (cover: readonly number[]) =>
    cover.reduce((all, at) => all + (flows[at]?.weight ?? 0), 0);
  /** Withholds what one of the changes needs, the one that needs least; false when none can be made. */
  const makePossible = (at: number, changes: readonly number[], bounds: Bounds): boolean => {
    const covers = changes
      .map((change) => coverOf(at, change, bounds))
      .filter((one) => one !== null);
    const [least] = covers.sort((a, b) => weightOf(a) - weightOf(b));
    least?.forEach((other) => withheld.add(other));
    return least !== undefined;
  };

  const isSafe = small.every((at) => {
    const count = flows[at]?.count ?? 0;
    return (
      makePossible(at, [threshold - count], stranger) &&
      makePossible(at, [-count], stranger) &&
      makePossible(at, [-1, 1], insider)
    );
  });
  return isSafe ? withheld : new Set(flows.keys());
}

function allows({ least, most }: ReturnType<Bounds>, count: number): boolean {
  return count >= least && count <= most;
}
