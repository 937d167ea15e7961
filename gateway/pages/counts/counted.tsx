import type { ReactNode } from 'react';
import { CountBars } from './count-bars.js';
import { countText, type Count } from './count.js';

/** What is counted alike: one count for each of the columns. */
export interface CountRow {
  readonly name: string;
  /** The name as a link or with an explanation, in the table; the name alone where absent. */
  readonly shown?: ReactNode;
  readonly counts: readonly Count[];
}

/** Counts as bars, and the same counts as a table beside them: whoever cannot see the one has the other. */
export function Counted({
  caption,
  of,
  columns,
  rows,
}: {
  readonly caption: string;
  /** What the rows are, such as "Quarter". */
  readonly of: string;
  readonly columns: readonly string[];
  readonly rows: readonly CountRow[];
}) {
  return (
    <div className="counted">
      <CountBars columns={columns} rows={rows} />
      <table className="usa-table usa-table--borderless stacks">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, shown = name, counts }) => (
            <tr key={name}>
              <th scope="row" data-label={of}>
                {shown}
              </th>
              {columns.map((column, at) => (
                <td key={column} data-label={column}>
                  {countText(counts[at] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
