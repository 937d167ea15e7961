import type { EntryAssets } from '../bundle/bundle-assets.js';
import { referenceDocument } from './reference-document.js';

/** The answer for a type that the schema does not have. */
export function noSuchTypePage(style: EntryAssets): string {
  return referenceDocument(
    style,
    'No such type',
    <>
      <h1>No such type</h1>
      <p>
        The schema has no type of this name. The <a href="/reference">reference</a> lists all.
      </p>
    </>,
  );
}
