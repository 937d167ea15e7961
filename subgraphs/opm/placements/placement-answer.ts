import type { AgencyId } from '../../contract/order/agencies.js';
import { WITHHELD, type Cell } from '../../contract/small-cells/cell.js';
import type { JoinedTables } from '../../contract/small-cells/suppress-joined.js';

/** A number under the key of its column. */
export interface KeyedCell {
  readonly key: string;
  readonly count: Cell;
}

/** The placements of a quarter at one agency, or at all of them. */
export interface PlacementBreakdown {
  readonly total: Cell;
  readonly byDirective: readonly KeyedCell[];
  readonly byRole: readonly KeyedCell[];
}

/** The numbers of one agency. */
export function breakdownAt(agency: AgencyId, { left, right }: JoinedTables): PlacementBreakdown {
  const row = left.rows.indexOf(agency);
  return {
    total: left.rowTotals[row] ?? WITHHELD,
    byDirective: keyed(left.columns, left.cells[row]),
    byRole: keyed(right.columns, right.cells[row]),
  };
}

/** The numbers of all agencies together. */
export function breakdownOfAll({ left, right }: JoinedTables): PlacementBreakdown {
  return {
    total: left.total,
    byDirective: keyed(left.columns, left.columnTotals),
    byRole: keyed(right.columns, right.columnTotals),
  };
}

/** Whether a number of it is withheld. */
export function withholds({ total, byDirective, byRole }: PlacementBreakdown): boolean {
  const counts = [...byDirective, ...byRole].map(({ count }) => count);
  return [total, ...counts].some((cell) => 'withheld' in cell);
}

function keyed(keys: readonly string[], cells: readonly Cell[] = []): readonly KeyedCell[] {
  return keys.map((key, at) => ({ key, count: cells[at] ?? WITHHELD }));
}
