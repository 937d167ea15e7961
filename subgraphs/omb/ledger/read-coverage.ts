import type { SubgraphName } from '../../contract/order/agencies.js';
import type { LedgerCursor } from './ledger-version.js';
import type { LedgerStore } from './ledger-store.js';

/** What the ledger has of one feed. */
export interface FeedCoverage extends LedgerCursor {
  /** When the first event of the feed happened; null before it was taken over. */
  readonly begins: Date | null;
}

/** What the ledger has of every feed. */
export type Coverage = ReadonlyMap<SubgraphName, FeedCoverage>;

interface Found {
  readonly cursor?: LedgerCursor;
  readonly first?: { readonly subgraph: SubgraphName; readonly at: Date };
}

/** Reads what the ledger has of every feed, in one round trip. */
export async function readCoverage({ cursors, versions }: LedgerStore): Promise<Coverage> {
  const found = await cursors.aggregate<Found>([
    { $project: { cursor: '$$ROOT' } },
    {
      $unionWith: {
        coll: versions.collection.collectionName,
        pipeline: [
          { $match: { sequence: 1 } },
          { $project: { first: { subgraph: '$subgraph', at: '$at' } } },
        ],
      },
    },
  ]);
  const begins = new Map(found.flatMap(({ first }) => (first ? [[first.subgraph, first.at]] : [])));
  return new Map(
    found.flatMap(({ cursor }) =>
      cursor ? [[cursor._id, { ...cursor, begins: begins.get(cursor._id) ?? null }]] : [],
    ),
  );
}

/** Up to which moment each feed is known, for a question about one moment; absent where it is not at all. */
export function knownUntil(coverage: Coverage, asOf: Date | null): ReadonlyMap<SubgraphName, Date> {
  const known = new Map<SubgraphName, Date>();
  for (const [subgraph, { pulledAt, begins }] of coverage) {
    if (pulledAt === null) continue;
    if (asOf === null || asOf > pulledAt) known.set(subgraph, pulledAt);
    // Before its first event an agency had not said anything.
    else if (begins !== null && begins <= asOf) known.set(subgraph, asOf);
  }
  return known;
}
