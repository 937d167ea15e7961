import {
  assertCounts,
  assertDistinct,
  inKeyOrder,
  SMALL_CELL_THRESHOLD,
  WITHHELD,
  type Cell,
} from './cell.js';
import type { Flow } from './count-network.js';
import { withheldFlows } from './withheld-flows.js';

/** How many there are of one kind, such as the cases of one operator. */
export interface KeyedCount {
  readonly key: string;
  readonly count: number;
}

/** A breakdown as anyone may see it. */
export interface Breakdown {
  readonly cells: readonly { readonly key: string; readonly cell: Cell }[];
  readonly total: Cell;
}

/**
 * Withholds the small counts of a one-way breakdown and what would give them back. Every key that
 * could have a count must be there, those with zero too: a key left out is a zero shown.
 */
export function suppress(
  counts: readonly KeyedCount[],
  threshold: number = SMALL_CELL_THRESHOLD,
): Breakdown {
  assertCounts(
    counts.map(({ count }) => count),
    threshold,
  );
  assertDistinct(counts.map(({ key }) => key));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const order = inKeyOrder(counts.map(({ key }) => key));
  const flows: Flow[] = order.map((at) => ({
    from: 0,
    to: 1,
    count: counts[at]?.count ?? 0,
    weight: 1,
  }));
  // The total is worth more than all the cells: it goes last.
  flows.push({ from: 1, to: 0, count: total, weight: counts.length + 1 });
  const withheld = withheldFlows(flows, threshold);
  const hidden = new Set(order.filter((_, flow) => withheld.has(flow)));
  return {
    cells: counts.map(({ key, count }, at) => ({
      key,
      cell: hidden.has(at) ? WITHHELD : { value: count },
    })),
    total: withheld.has(order.length) ? WITHHELD : { value: total },
  };
}
