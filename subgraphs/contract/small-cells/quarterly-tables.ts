import type { CalendarDate } from '../dates/calendar-date.js';
import type { Cell } from './cell.js';
import type { CountedQuarter } from './counted-quarter.js';
import { countTable, suppressContributions, type Contribution } from './suppress-contributions.js';
import type { CountTable, PublishedTable } from './suppress-table.js';

/** What is counted by quarter: the sides of the table, and what is in it. */
export interface CountedRecords {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Every record of the quarter, as it stood on the day. */
  readonly read: (counted: CountedQuarter) => Promise<readonly Contribution[]>;
}

/**
 * Tables of counts. Each record is in the table of one quarter only, that in which it began, and a
 * table is published once its quarter is over: there is no second table to compare it with, and
 * none of tomorrow.
 */
export class QuarterlyTables {
  /** The published tables of quarters that are over; they never change. */
  readonly #published = new Map<string, Promise<PublishedTable>>();

  constructor(private readonly counted: CountedRecords) {}

  /** The table in which nothing is withheld, for those who may know every record in it. */
  async whole(quarter: CountedQuarter): Promise<PublishedTable> {
    const { rows, columns, read } = this.counted;
    return wholeTable(countTable(rows, columns, await read(quarter)));
  }

  /** The table as it is published. */
  protected(counted: CountedQuarter): Promise<PublishedTable> {
    const { quarter } = counted;
    const made = this.#published.get(quarter) ?? this.#publish(counted);
    this.#published.set(quarter, made);
    // What could not be read is read again by whoever asks next.
    made.catch(() => this.#published.delete(quarter));
    return made;
  }

  async #publish(quarter: CountedQuarter): Promise<PublishedTable> {
    const { rows, columns, read } = this.counted;
    return suppressContributions(rows, columns, await read(quarter));
  }
}

/** The state in which a record stood on a day; null before its first. */
export function stateOn<State>(
  steps: readonly { readonly state: State; readonly on: CalendarDate }[],
  day: CalendarDate,
): State | null {
  return steps.findLast(({ on }) => on <= day)?.state ?? null;
}

function wholeTable({ rows, columns, counts }: CountTable): PublishedTable {
  const sum = (of: readonly number[]): Cell => ({ value: of.reduce((all, one) => all + one, 0) });
  return {
    rows,
    columns,
    cells: counts.map((row) => row.map((value): Cell => ({ value }))),
    rowTotals: counts.map(sum),
    columnTotals: columns.map((_, column) => sum(counts.map((row) => row[column] ?? 0))),
    total: sum(counts.flat()),
  };
}
