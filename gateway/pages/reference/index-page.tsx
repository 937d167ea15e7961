import type { ReferenceType, TypeKind } from '../../reference/schema-reference.js';
import type { EntryAssets } from '../bundle/bundle-assets.js';
import { referenceDocument } from './reference-document.js';

const KINDS: readonly (readonly [TypeKind, string])[] = [
  ['object', 'Types'],
  ['interface', 'Interfaces'],
  ['union', 'Unions'],
  ['enum', 'Enumerations'],
  ['input', 'Inputs'],
  ['scalar', 'Scalars'],
];
const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** Where the reference begins: what can be asked, and every type by kind. */
export function indexPage(
  style: EntryAssets,
  reference: ReadonlyMap<string, ReferenceType>,
): string {
  const types = [...reference.values()].filter(({ name }) => !ROOTS.includes(name));
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
      {KINDS.map(([kind, title]) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>{title}</h2>
          <ul className="reference-index">
            {types
              .filter((type) => type.kind === kind)
              .map(({ name }) => (
                <li key={name}>
                  <a href={`/reference/${name}`}>{name}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>,
  );
}
