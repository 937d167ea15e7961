import { PUBLIC_MARKING } from '../../contract/markings/marking.js';
import { PROVISIONS } from '../../contract/order/provisions.js';
import { THE_EARLIEST } from '../ledger/held-at.js';
import type { LedgerStore } from '../ledger/ledger-store.js';
import { headingOf } from '../registry/order-sections.js';
import { PROVISION_NOTES } from '../registry/provision-notes.js';
import { PROVISION_TEXTS } from '../registry/provision-texts.js';
import type { SearchablePart, SearchEntry } from './search-entry.js';

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
            // They are the same at every moment that somebody can ask about.
            at: THE_EARLIEST,
            validTo: null,
            part,
            text,
          },
        ],
  );
}
