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

/** Counts by two things at once, such as developer and district; one row of counts for each row. */
export interface CountTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** A table with its margins as anyone may see it. */
export interface PublishedTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly Cell[])[];
  readonly rowTotals: readonly Cell[];
  readonly columnTotals: readonly Cell[];
  readonly total: Cell;
}

/**
 * Withholds the small counts of a two-way table, small margins among them, and what would give
 * them back by any sum or difference of rows, columns and totals. Every row and column that could
 * have a count must be there: one left out is a zero shown.
 */
export function suppressTable(
  table: CountTable,
  threshold: number = SMALL_CELL_THRESHOLD,
): PublishedTable {
  const { rows, columns, counts } = table;
  if (counts.length !== rows.length || counts.some((row) => row.length !== columns.length)) {
    throw new RangeError('A table has one count for each row and column.');
  }
  assertCounts(counts.flat(), threshold);
  assertDistinct(rows);
  assertDistinct(columns);
  const { flows, places } = asFlows(table);
  const withheld = withheldFlows(flows, threshold);
  const published = new Map(
    flows.map(({ count }, at) => [places[at], withheld.has(at) ? WITHHELD : { value: count }]),
  );
  const cellAt = (place: string): Cell => published.get(place) ?? WITHHELD;
  return {
    rows,
    columns,
    cells: rows.map((_, row) => columns.map((__, column) => cellAt(`${row},${column}`))),
    rowTotals: rows.map((_, row) => cellAt(`${row},*`)),
    columnTotals: columns.map((_, column) => cellAt(`*,${column}`)),
    total: cellAt('*,*'),
  };
}

/** Each number with its place, in the order of the keys: cells first, then margins, the total last. */
function asFlows({ rows, columns, counts }: CountTable) {
  const flows: Flow[] = [];
  const places: string[] = [];
  const add = (place: string, flow: Flow) => {
    places.push(place);
    flows.push(flow);
  };
  const [allRows, allColumns] = [rows.length + columns.length, rows.length + columns.length + 1];
  const rowNodes = inKeyOrder(rows).map((row, rank) => ({ row, node: rank }));
  const columnNodes = inKeyOrder(columns).map((column, rank) => ({
    column,
    node: rows.length + rank,
  }));
  const countAt = (row: number, column: number) => counts[row]?.[column] ?? 0;
  // A margin is worth more than the cells of a line, the total more than all margins.
  const margin = rows.length + columns.length;
  for (const { row, node: from } of rowNodes) {
    for (const { column, node: to } of columnNodes) {
      add(`${row},${column}`, { from, to, count: countAt(row, column), weight: 1 });
    }
  }
  for (const { row, node } of rowNodes) {
    const count = sum(columns.map((_, column) => countAt(row, column)));
    add(`${row},*`, { from: allRows, to: node, count, weight: margin });
  }
  for (const { column, node } of columnNodes) {
    const count = sum(rows.map((_, row) => countAt(row, column)));
    add(`*,${column}`, { from: node, to: allColumns, count, weight: margin });
  }
  const total = { from: allColumns, to: allRows, count: sum(counts.flat()), weight: margin ** 2 };
  add('*,*', total);
  return { flows, places };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
