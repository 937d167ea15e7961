import { isSmall, SMALL_CELL_THRESHOLD, WITHHELD, type Cell } from './cell.js';

/**
 * A total that grows over time, as anyone may see it. It is withheld until it is no longer small, and
 * then moves only by steps that are none either: whoever compares two of them finds no small number,
 * and one that stands still may have grown by anything from zero to just under the threshold.
 */
export function runningTotal(
  additions: readonly number[],
  threshold: number = SMALL_CELL_THRESHOLD,
): Cell {
  let total = 0;
  let shown = 0;
  for (const addition of additions) {
    total += addition;
    if (!isSmall(total - shown, threshold)) shown = total;
  }
  return shown === 0 ? WITHHELD : { value: shown };
}
