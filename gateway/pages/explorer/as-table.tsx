import { useRef } from 'react';
import type { AnswerTable } from './answer-table.js';

/** The list of an answer as a table, in a window of its own. */
export function AsTable({ place, columns, rows }: AnswerTable) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        Show as table
      </button>
      <dialog ref={dialog} className="about__table" aria-label={`${place} as a table`}>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
        <div tabIndex={0} role="region" aria-label={place}>
          <table>
            <caption>
              <code>{place}</code>, {rows.length} {rows.length === 1 ? 'row' : 'rows'} of this page
            </caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => (
                    <td key={columns[column]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </dialog>
    </>
  );
}
