import type { CatalogueEntry, ErrorCatalogue } from '../../reference/error-catalogue.js';
import type { EntryAssets } from '../bundle/bundle-assets.js';
import { referenceDocument } from './reference-document.js';

/** What can be refused or fail, and what to do about it. */
export function errorsPage(style: EntryAssets, { refusals, errors }: ErrorCatalogue): string {
  return referenceDocument(
    style,
    'Errors and refusals',
    <>
      <h1>Errors and refusals</h1>
      <section aria-labelledby="refusals">
        <h2 id="refusals">Refusals</h2>
        <p>
          A refusal is an expected answer to a change: it comes as data, in <code>userErrors</code>,
          and nothing was written.
        </p>
        <Entries entries={refusals} />
      </section>
      <section aria-labelledby="errors">
        <h2 id="errors">Errors</h2>
        <p>
          An error concerns the request or a part of its answer: it comes in <code>errors</code>,
          with <code>extensions.code</code>.
        </p>
        <Entries
          entries={errors.map(({ status, meaning, ...error }) => ({
            ...error,
            meaning: `${meaning} (HTTP ${status})`,
          }))}
        />
      </section>
    </>,
  );
}

function Entries({ entries }: { readonly entries: readonly CatalogueEntry[] }) {
  return (
    <dl className="reference-errors">
      {entries.map(({ code, meaning, remedy }) => (
        <div key={code} id={code}>
          <dt>
            <code>{code}</code>
          </dt>
          <dd>
            {meaning} <span className="more">{remedy}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
