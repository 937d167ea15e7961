import { PUBLIC_MARKING } from '../../contract/markings/marking.js';
import { PROVISIONS } from '../../contract/order/provisions.js';
import type { LedgerStore } from '../ledger/ledger-store.js';
import { headingOf } from '../registry/order-sections.js';
import { PROVISION_NOTES } from '../registry/provision-notes.js';
import { PROVISION_TEXTS } from '../registry/provision-texts.js';
import type { SearchablePart, SearchEntry } from './search-entry.js';

// The order's words are the same at every moment that somebody can ask about.
const BEFORE_EVERYTHING = new Date(0);

/** Puts the order's own words into the text index, for everyone. */
export async function indexDirectives({ searchEntries }: LedgerStore): Promise<void> {
  await searchEntries.collection.bulkWrite(
    PROVISIONS.flatMap(({ citation }) => entriesOf(citation)).map((entry) => ({
      replaceOne: { filter: { _id: entry._id as never }, replacement: { ...entry }, upsert: true },
    })),
  );
}

function entriesOf(citation: (typeof PROVISIONS)[number]['citation']): readonly SearchEntry[] {
  const texts: readonly (readonly [SearchablePart, string | null])[] = [
    ['HEADING', headingOf(citation)],
    ['TEXT', PROVISION_TEXTS[citation]],
    ['NOTE', PROVISION_NOTES[citation].deliverable],
  ];
  const record = `order:directive:${citation}`;
  return texts.flatMap(([part, text]) =>
    text === null
      ? []
      : [
          {
            _id: `${record}#${part}`,
            record,
            kind: 'directive',
            subject: citation,
            audience: 'PUBLIC' as const,
            marking: PUBLIC_MARKING,
            at: BEFORE_EVERYTHING,
            validTo: null,
            part,
            text,
          },
        ],
  );
}
