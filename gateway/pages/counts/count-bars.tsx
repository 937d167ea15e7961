import { countText, type Count } from './count.js';
import type { CountRow } from './counted.js';

// A count that is withheld or unknown has no length: it gets a short outline, whatever it may be.
const OUTLINE_WIDTH = 48;

/** Bars from zero, each with its number in words; drawn by the server, so that they need no script. */
export function CountBars({
  columns,
  rows,
}: {
  readonly columns: readonly string[];
  readonly rows: readonly CountRow[];
}) {
  const numbers = rows.flatMap(({ counts }) => counts.filter((count) => typeof count === 'number'));
  const most = Math.max(1, ...numbers);
  return (
    <div className="bars" aria-hidden="true">
      {rows.map(({ name, counts }) => (
        <div key={name} className="bars__row">
          <p className="bars__name">{name}</p>
          {columns.map((column, at) => (
            <div key={column} className={`bars__bar bars__bar--${at}`}>
              <Bar count={counts[at] ?? null} most={most} />
              <span>
                {countText(counts[at] ?? null)}
                {columns.length > 1 && <span className="quiet"> {column}</span>}
              </span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Bar({ count, most }: { readonly count: Count; readonly most: number }) {
  return (
    <svg width="100%" height="16" focusable="false">
      {typeof count === 'number' ? (
        <>
          <line className="zero" x1="0" x2="0" y1="0" y2="16" />
          <rect className="bar" width={`${((100 * count) / most).toFixed(2)}%`} height="16" />
        </>
      ) : (
        <rect className="outline" x="1" y="1" width={OUTLINE_WIDTH} height="14" />
      )}
    </svg>
  );
}
