import { WITHHELD, type Cell } from './cell.js';
import type { PublishedTable } from './suppress-table.js';
import type { Breakdown } from './suppress.js';

/*
 * Two queries with nested filters ("all operators", "all but one") give a withheld count back by
 * subtraction, if each is counted afresh. So a filter on the keys of a breakdown is answered from
 * the breakdown as published, and no set of such queries tells more than the breakdown does.
 *
 * What this does not protect against, and whoever counts must see to:
 * - a filter on anything else, such as a state or a date: make it a side of the one table that all
 *   are answered from, or withhold;
 * - the same records counted by two tables with one side in common: publish one of them;
 * - the same number under another name: `totalCount` of a list, a page of it, a summary;
 * - yesterday's table against today's (`asOf` too): a number that grows by one tells of one;
 * - what a reader knows already: an operator knows its own count and can take it off a sum.
 */

/**
 * How many there are with any of the keys. Keys that the breakdown does not have add nothing, and
 * a filter that finds no key is withheld: one that is hidden and one that never was look the same.
 */
export function filteredCount(breakdown: Breakdown, keys: ReadonlySet<string>): Cell {
  const chosen = breakdown.cells.filter(({ key }) => keys.has(key)).map(({ cell }) => cell);
  if (chosen.length === 0) return WITHHELD;
  const direct = sumOf(chosen);
  if ('value' in direct) return direct;
  // All withheld ones together are the rest of the total, which anyone can work out.
  const others = breakdown.cells.filter(({ key }) => !keys.has(key)).map(({ cell }) => cell);
  return difference(breakdown.total, sumOf(others));
}

/** The same for a table: how many there are in any of the rows and, of these, in any of the columns. */
export function filteredTableCount(
  table: PublishedTable,
  rows: ReadonlySet<string>,
  columns: ReadonlySet<string>,
): Cell {
  const line = (keys: readonly string[], cells: readonly Cell[], total: Cell) => ({
    cells: keys.map((key, at) => ({ key, cell: cells[at] ?? WITHHELD })),
    total,
  });
  // A region can be put together row by row or column by column; either way of published numbers.
  const inRows = line(
    table.rows,
    table.rows.map((_, row) => {
      const total = table.rowTotals[row] ?? WITHHELD;
      return filteredCount(line(table.columns, table.cells[row] ?? [], total), columns);
    }),
    filteredCount(line(table.columns, table.columnTotals, table.total), columns),
  );
  const inColumns = line(
    table.columns,
    table.columns.map((_, column) => {
      const cells = table.cells.map((row) => row[column] ?? WITHHELD);
      return filteredCount(line(table.rows, cells, table.columnTotals[column] ?? WITHHELD), rows);
    }),
    filteredCount(line(table.rows, table.rowTotals, table.total), rows),
  );
  const byRow = filteredCount(inRows, rows);
  return 'value' in byRow ? byRow : filteredCount(inColumns, columns);
}

function sumOf(cells: readonly Cell[]): Cell {
  let sum = 0;
  for (const cell of cells) {
    if (!('value' in cell)) return WITHHELD;
    sum += cell.value;
  }
  return { value: sum };
}

function difference(whole: Cell, part: Cell): Cell {
  return 'value' in whole && 'value' in part ? { value: whole.value - part.value } : WITHHELD;
}
