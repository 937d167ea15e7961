import DataLoader from 'dataloader';
import type { GraphContext } from '../contract/graph/graph-context.js';
import type { AgencyId } from '../contract/order/agencies.js';
import { readById } from '../contract/records/read-by-id.js';
import { readSeats } from './cyber-workforce/seats.js';
import { countsId, type HiringCountsRecord } from './hiring-counts/hiring-counts-record.js';
import type { HiringPathwayRecord } from './hiring-pathways/hiring-pathway-record.js';
import type { OpmStore } from './opm-store.js';

/** What OPM's own resolvers have at hand beyond what every agency's have. */
export interface OpmContext extends GraphContext {
  /** Hiring pathways by identifier; null for those that the caller may not know of. */
  readonly pathways: DataLoader<string, HiringPathwayRecord | null>;
  /** The counts of pathways, by the pathway's identifier. Whoever shows them asks who may see them. */
  readonly hiringCounts: DataLoader<string, HiringCountsRecord>;
  /** The seats that pathways plan at agencies. */
  readonly seats: DataLoader<AgencyId, number | null>;
}

/** Adds fresh loaders for one request. */
export function opmContext(store: OpmStore, context: GraphContext): OpmContext {
  return {
    ...context,
    pathways: new DataLoader((ids) => readById(store.hiringPathways, ids, context)),
    hiringCounts: new DataLoader((ids) => readCounts(store, ids)),
    seats: new DataLoader((agencies) => readSeats(store.hiringPathways, agencies, context)),
  };
}

async function readCounts(
  { hiringCounts }: OpmStore,
  pathways: readonly string[],
): Promise<(HiringCountsRecord | Error)[]> {
  const found = await hiringCounts
    .find({ _id: { $in: pathways.map(countsId) } })
    .lean<HiringCountsRecord[]>();
  const known = new Map(found.map((counts) => [counts.pathway, counts]));
  return pathways.map((id) => known.get(id) ?? new Error(`${id} has no counts.`));
}
