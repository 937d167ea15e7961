import {
  assertCounts,
  assertDistinct,
  inKeyOrder,
  SMALL_CELL_THRESHOLD,
  WITHHELD,
  type Cell,
} from './cell.js';
import type { Flow } from './count-network.js';
import type { PublishedTable } from './suppress-table.js';
import { withheldFlows } from './withheld-flows.js';

/** Things that are counted together, where in each of two tables, and who knows of them already. */
export interface JoinedContribution {
  /** In which row of both tables; who is counted there can take its row off every total. */
  readonly row: string;
  readonly left: string;
  readonly right: string;
  readonly count: number;
}

/** The sides of two tables with the same rows. */
export interface JoinedSides {
  readonly rows: readonly string[];
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Two tables with the same rows, and so with the same row totals and the same total. */
export interface JoinedTables {
  readonly left: PublishedTable;
  readonly right: PublishedTable;
}

/**
 * Two tables of the same things with one side in common, protected as one. Each alone would give the
 * other's small counts back through the totals that they share; here those are one number, into which
 * the left table flows and out of which the right one does. A number is shown only where it could be
 * shown in the tables of everyone and in those that are left to whoever knows one of the rows.
 */
export function suppressJoined(
  sides: JoinedSides,
  contributions: readonly JoinedContribution[],
  threshold: number = SMALL_CELL_THRESHOLD,
): JoinedTables {
  const hidden = withheldPlaces(sides, contributions, threshold);
  for (const own of sides.rows) {
    // Whoever knows a row is left with the tables of the others.
    const others = { ...sides, rows: sides.rows.filter((row) => row !== own) };
    const rest = contributions.filter(({ row }) => row !== own);
    for (const place of withheldPlaces(others, rest, threshold)) hidden.add(place);
  }
  return tablesOf(sides, contributions, hidden);
}

/** The same two tables whole, for those who may know all of it. */
export function wholeJoined(
  sides: JoinedSides,
  contributions: readonly JoinedContribution[],
): JoinedTables {
  return tablesOf(sides, contributions, new Set());
}

/** A number's place: its table, its row and its column, `*` for all of them. */
function placeIn(table: 'left' | 'right' | 'both', row: string, column: string): string {
  return JSON.stringify([table, row, column]);
}

function withheldPlaces(
  sides: JoinedSides,
  contributions: readonly JoinedContribution[],
  threshold: number,
): Set<string> {
  const { flows, places } = asFlows(sides, contributions);
  assertCounts(
    flows.map(({ count }) => count),
    threshold,
  );
  return new Set([...withheldFlows(flows, threshold)].map((at) => places[at] ?? ''));
}

/** From the whole through a left column into a row, through the row, and out by a right column to the whole. */
function asFlows(sides: JoinedSides, contributions: readonly JoinedContribution[]) {
  Object.values(sides).forEach(assertDistinct);
  const rows = sorted(sides.rows);
  const left = sorted(sides.left);
  const right = sorted(sides.right);
  const counts = countsByPlace(contributions);
  const flows: Flow[] = [];
  const places: string[] = [];
  const add = (place: string, from: number, to: number, weight: number) => {
    flows.push({ from, to, count: counts.get(place) ?? 0, weight });
    places.push(place);
  };
  const into = (row: number) => row;
  const outOf = (row: number) => rows.length + row;
  const leftAt = (column: number) => 2 * rows.length + column;
  const rightAt = (column: number) => 2 * rows.length + left.length + column;
  const [start, end] = [rightAt(right.length), rightAt(right.length) + 1];
  // A margin is worth more than the cells of a line, the total more than all margins.
  const margin = rows.length + left.length + right.length;
  rows.forEach((row, at) => {
    left.forEach((column, of) => add(placeIn('left', row, column), leftAt(of), into(at), 1));
    right.forEach((column, of) => add(placeIn('right', row, column), outOf(at), rightAt(of), 1));
  });
  rows.forEach((row, at) => add(placeIn('both', row, '*'), into(at), outOf(at), margin));
  left.forEach((column, of) => add(placeIn('left', '*', column), start, leftAt(of), margin));
  right.forEach((column, of) => add(placeIn('right', '*', column), rightAt(of), end, margin));
  add(placeIn('both', '*', '*'), end, start, margin ** 2);
  return { flows, places };
}

function countsByPlace(contributions: readonly JoinedContribution[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { row, left, right, count } of contributions) {
    for (const place of [
      placeIn('left', row, left),
      placeIn('right', row, right),
      placeIn('both', row, '*'),
      placeIn('left', '*', left),
      placeIn('right', '*', right),
      placeIn('both', '*', '*'),
    ]) {
      counts.set(place, (counts.get(place) ?? 0) + count);
    }
  }
  return counts;
}

function tablesOf(
  { rows, left, right }: JoinedSides,
  contributions: readonly JoinedContribution[],
  hidden: ReadonlySet<string>,
): JoinedTables {
  const counts = countsByPlace(contributions);
  const cellAt = (place: string): Cell =>
    hidden.has(place) ? WITHHELD : { value: counts.get(place) ?? 0 };
  const table = (name: 'left' | 'right', columns: readonly string[]): PublishedTable => ({
    rows,
    columns,
    cells: rows.map((row) => columns.map((column) => cellAt(placeIn(name, row, column)))),
    rowTotals: rows.map((row) => cellAt(placeIn('both', row, '*'))),
    columnTotals: columns.map((column) => cellAt(placeIn(name, '*', column))),
    total: cellAt(placeIn('both', '*', '*')),
  });
  return { left: table('left', left), right: table('right', right) };
}

function sorted(keys: readonly string[]): readonly string[] {
  return inKeyOrder(keys).map((at) => keys[at] ?? '');
}
