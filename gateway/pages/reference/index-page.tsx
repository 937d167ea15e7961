import { DOCUMENTS } from '../../documents/documents.js';
import type { ReferenceType } from '../../reference/schema-reference.js';
import type { EntryAssets } from '../bundle/bundle-assets.js';
import { referenceDocument } from './reference-document.js';

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** Where the reference begins: what can be asked, and every type by its first letter. */
export function indexPage(
  style: EntryAssets,
  reference: ReadonlyMap<string, ReferenceType>,
): string {
  const letters = byFirstLetter(
    [...reference.values()].filter(({ name }) => !ROOTS.includes(name)),
  );
  return referenceDocument(
    style,
    'Reference',
    <>
      <h1>Reference</h1>
      <p>
        Begin with <a href="/reference/Query">what can be asked</a>,{' '}
        <a href="/reference/Mutation">what can be changed</a> and{' '}
        <a href="/reference/Subscription">what can be followed</a>. The{' '}
        <a href="/reference/errors">errors</a> say what to do about each. The same as text is the{' '}
        <a href="/schema.graphql">schema</a>.
      </p>
      <section aria-labelledby="documents">
        <h2 id="documents">Guides and other documents</h2>
        <ul className="reference-index">
          {DOCUMENTS.map(({ path, title }) => (
            <li key={path}>
              <a href={path}>{title}</a>
            </li>
          ))}
        </ul>
      </section>
      <nav aria-label="Types by their first letter">
        <ul className="reference-letters">
          {letters.map(([letter]) => (
            <li key={letter}>
              <a href={`#${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(([letter, types]) => (
        <section key={letter} aria-labelledby={letter}>
          <h2 id={letter}>{letter}</h2>
          <ul className="reference-index">
            {types.map((type) => (
              <TypeEntry key={type.name} type={type} />
            ))}
          </ul>
        </section>
      ))}
    </>,
  );
}

/** A type as a link; what is no object says what it is. */
function TypeEntry({ type: { name, kind } }: { readonly type: ReferenceType }) {
  return (
    <li>
      <a href={`/reference/${name}`}>{name}</a>
      {kind !== 'object' && <span className="quiet"> {kind}</span>}
    </li>
  );
}

function byFirstLetter(
  types: readonly ReferenceType[],
): readonly (readonly [string, readonly ReferenceType[]])[] {
  const sorted = types.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const letters = [...new Set(sorted.map(({ name }) => name.charAt(0)))];
  return letters.map((letter) => [letter, sorted.filter(({ name }) => name.startsWith(letter))]);
}
