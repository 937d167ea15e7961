import { GraphQLError } from 'graphql';
import type { Audience } from '../../contract/policy/audience.js';
import type { LedgerStore } from '../ledger/ledger-store.js';

/** The conditions of events that a caller may know of, and of a stretch of their list. */
export interface VisibleStretch {
  readonly audience: { readonly $in: readonly Audience[] };
  readonly position?: { readonly $gt: number } | { readonly $lt: number };
}

interface Place {
  readonly _id: string;
  readonly position: number;
}

/** Where an event stands in the list; null where the caller may know of none. Known also while the ledger is filled anew. */
export async function placeOfEvent(
  { keptPlaces, versions }: LedgerStore,
  id: string,
  visible: VisibleStretch,
): Promise<number | null> {
  const pipeline = [{ $match: { _id: id, ...visible } }, { $project: { position: 1 } }];
  // A ledger that is filled moves places to versions, and one that is emptied moves them back.
  const [found] = await keptPlaces.aggregate<Place>([
    ...pipeline,
    { $unionWith: { coll: versions.collection.collectionName, pipeline } },
    { $unionWith: { coll: keptPlaces.collection.collectionName, pipeline } },
  ]);
  return found?.position ?? null;
}

/** The last event of the list, by identifier; null where the caller may know of none. */
export async function lastEvent(
  { keptPlaces, versions }: LedgerStore,
  visible: VisibleStretch,
): Promise<string | null> {
  const last = [
    { $match: visible },
    { $sort: { position: -1 } },
    { $limit: 1 },
    { $project: { position: 1 } },
  ] as const;
  const [found] = await keptPlaces.aggregate<Place>([
    ...last,
    { $unionWith: { coll: versions.collection.collectionName, pipeline: [...last] } },
    { $sort: { position: -1 } },
  ]);
  return found?._id ?? null;
}

/**
 * Refuses to answer a stretch of the list while an event of it is not there again since the ledger was
 * emptied: whoever went on behind the others would never get it.
 */
export async function requireWhole(
  { keptPlaces }: LedgerStore,
  stretch: VisibleStretch,
): Promise<void> {
  if ((await keptPlaces.exists(stretch)) === null) return;
  const message =
    'OMB fills its ledger anew, and not every event is there again. Nothing is lost: ask the same again in a moment.';
  const extensions = { code: 'AGENCY_UNAVAILABLE', agency: 'OMB', reason: 'LEDGER_INCOMPLETE' };
  throw new GraphQLError(message, { extensions });
}
