import { connectionOf, type Connection } from '../../contract/connections/connection.js';
import { listMark, readCursor, type Place } from '../../contract/connections/cursor.js';
import { pageSize } from '../../contract/connections/page-size.js';
import type { QuerySearchArgs } from '../generated/resolver-types.js';
import { heldAt } from '../ledger/held-at.js';
import type { OmbContext } from '../omb-context.js';
import { matchingEntries } from './matching-entries.js';
import { highlight, soughtStems } from './highlight.js';
import type { SearchablePart, SearchEntry } from './search-entry.js';
import { KINDS_OF_THE_PAST } from './searchable-parts.js';
import { requireSearchText } from './search-text.js';

/** A record that matches, and where. */
export interface FoundRecord {
  readonly _id: string;
  readonly kind: string;
  readonly subject: string;
  readonly score: number;
  /** The moment that the search is about; null for now. */
  readonly asOf: Date | null;
  readonly parts: readonly Pick<SearchEntry, 'part' | 'text' | 'marking'>[];
  readonly highlights: readonly {
    readonly part: SearchablePart;
    readonly pieces: ReturnType<typeof highlight>;
  }[];
}

/** A page of what a search found. */
export type FoundList = Connection<FoundRecord>;

/** How many parts of one record are shown. */
const PARTS_SHOWN = 3;

/** Which page of which search, and of which moment. */
export type SearchRequest = Omit<QuerySearchArgs, 'asOf' | 'first'> & {
  readonly first?: number | null | undefined;
  readonly asOf: Date | null;
};

/** Finds text in what the caller may see; each part is found by those only who may see it. */
export async function searchRecords(
  { text, first, after, asOf }: SearchRequest,
  { audiences, disclosure, ledger }: OmbContext,
): Promise<FoundList> {
  requireSearchText(text);
  const size = pageSize(first);
  const mark = listMark('search', text, asOf);
  const place = after == null ? null : readCursor(mark, after);
  const { searchEntries } = ledger.store;
  const matching = [
    ...matchingEntries(searchEntries, text, audiences, {
      ...heldAt(asOf),
      ...(asOf === null ? {} : { kind: { $in: KINDS_OF_THE_PAST } }),
    }),
    { $sort: { score: -1 as const, _id: 1 as const } },
    {
      $group: {
        _id: '$record',
        kind: { $first: '$kind' },
        subject: { $first: '$subject' },
        score: { $max: '$score' },
        parts: {
          $firstN: { n: PARTS_SHOWN, input: { part: '$part', text: '$text', marking: '$marking' } },
        },
      },
    },
  ];
  // Asked first, so that an answer which rests on old news says so.
  await ledger.coverage();
  const found = await searchEntries.aggregate<Omit<FoundRecord, 'highlights' | 'asOf'>>([
    ...matching,
    ...(place === null ? [] : [{ $match: beyond(place) }]),
    { $sort: { score: -1, _id: 1 } },
    { $limit: size + 1 },
  ]);
  for (const { subject, parts } of found.slice(0, size)) {
    for (const { marking } of parts) disclosure.saw(subject, marking);
  }
  const sought = soughtStems(text);
  return connectionOf({
    found: found.map((record) => ({
      ...record,
      asOf,
      highlights: record.parts.map(({ part, text: whole }) => ({
        part,
        pieces: highlight(whole, sought),
      })),
    })),
    size,
    mark,
    isFirstPage: place === null,
    placeOf: ({ score, _id }) => ({ key: score, id: _id }),
    totalCount: async () => {
      const [count] = await searchEntries.aggregate<{ readonly all: number }>([
        ...matching,
        { $count: 'all' },
      ]);
      return count?.all ?? 0;
    },
  });
}

function beyond({ key, id }: Place): object {
  return { $or: [{ score: { $lt: key } }, { score: key, _id: { $gt: id } }] };
}
