import type { Warning } from '../asking/answer.js';
import { momentText } from '../facts/dates.js';

/** How many bodies the order charges: where the ledger heard none of them, one sentence says so. */
export const CHARGED_BODIES = 8;

/** What the ledger has not heard for a while may have changed since. */
export function Stale({ warnings }: { readonly warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null;
  return (
    <div className="usa-alert usa-alert--warning">
      <div className="usa-alert__body">
        <h2 className="usa-alert__heading">This page may be out of date</h2>
        {linesOf(warnings).map((line) => (
          <p className="usa-alert__text" key={line}>
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}

/** One line for each agency; one for all of them where it is all. */
function linesOf(warnings: readonly Warning[]): readonly string[] {
  const lags = warnings.filter(({ code }) => code === 'LEDGER_LAGS');
  const isAll = new Set(lags.map(({ agency }) => agency)).size >= CHARGED_BODIES;
  if (!isAll) return warnings.map(({ message }) => message);
  const others = warnings.filter(({ code }) => code !== 'LEDGER_LAGS');
  return [heardNobody(lags), ...others.map(({ message }) => message)];
}

/** The last of the moments at which any was heard: since then none was. */
function heardNobody(lags: readonly Warning[]): string {
  const last = lags
    .flatMap(({ asOf }) => (asOf === null ? [] : [asOf]))
    .sort()
    .at(-1);
  const since = last === undefined ? 'so far' : `since ${momentText(last)}`;
  return `OMB’s ledger has heard no agency ${since}. Ask an agency itself for how it stands now.`;
}
