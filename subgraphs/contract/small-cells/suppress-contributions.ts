import { SMALL_CELL_THRESHOLD, WITHHELD, type Cell } from './cell.js';
import { suppressTable, type CountTable, type PublishedTable } from './suppress-table.js';

/** One thing that is counted, where in the table, and who knows of it already. */
export interface Contribution {
  readonly row: string;
  readonly column: string;
  /** Whoever brought it in, such as the agency that submitted it: they can take it off every count. */
  readonly contributor: string;
}

/**
 * A table of what several brought in, safe from each of them too. What is left after somebody took
 * their own off must be protected like the whole, so a number is shown only where it could be shown
 * in the table of everyone and in each table without one of the contributors.
 */
export function suppressContributions(
  rows: readonly string[],
  columns: readonly string[],
  contributions: readonly Contribution[],
  threshold: number = SMALL_CELL_THRESHOLD,
): PublishedTable {
  const contributors = [...new Set(contributions.map(({ contributor }) => contributor))];
  const without = contributors.map((one) =>
    contributions.filter(({ contributor }) => contributor !== one),
  );
  const whole = suppressTable(countTable(rows, columns, contributions), threshold);
  return without
    .map((others) => suppressTable(countTable(rows, columns, others), threshold))
    .reduce(shownInBoth, whole);
}

/** Counts contributions by row and column. */
export function countTable(
  rows: readonly string[],
  columns: readonly string[],
  contributions: readonly Pick<Contribution, 'row' | 'column'>[],
): CountTable {
  const counts = new Map<string, number>();
  for (const { row, column } of contributions) {
    const place = `${row} ${column}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return {
    rows,
    columns,
    counts: rows.map((row) => columns.map((column) => counts.get(`${row} ${column}`) ?? 0)),
  };
}

/** Shows less than either, so that nobody learns more than from one of them. */
function shownInBoth(table: PublishedTable, other: PublishedTable): PublishedTable {
  const both = (cells: readonly Cell[], others: readonly Cell[]) =>
    cells.map((cell, at) => ('value' in (others[at] ?? WITHHELD) ? cell : WITHHELD));
  return {
    ...table,
    cells: table.cells.map((row, at) => both(row, other.cells[at] ?? [])),
    rowTotals: both(table.rowTotals, other.rowTotals),
    columnTotals: both(table.columnTotals, other.columnTotals),
    total: 'value' in other.total ? table.total : WITHHELD,
  };
}
