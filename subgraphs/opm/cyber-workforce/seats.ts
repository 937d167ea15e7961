import type { Model } from 'mongoose';
import type { GraphContext } from '../../contract/graph/graph-context.js';
import type { AgencyId } from '../../contract/order/agencies.js';
import { knownTo } from '../../contract/policy/known-to.js';
import type { HiringPathwayRecord } from '../hiring-pathways/hiring-pathway-record.js';

/** Pathways that have no seats: nothing was proposed yet, or they are over. */
const WITHOUT_SEATS = ['BASELINED', 'CLOSED', 'COMPLETED', 'CONVERTED', 'SEPARATED'];

/** The seats that pathways plan at agencies, in one read; null where no pathway says a number. */
export async function readSeats(
  pathways: Model<HiringPathwayRecord>,
  agencies: readonly AgencyId[],
  context: Pick<GraphContext, 'audiences' | 'principal'>,
): Promise<(number | null)[]> {
  const found = await pathways.aggregate<{ readonly _id: AgencyId; readonly seats: number }>([
    { $match: { $and: [knownTo(context), { state: { $nin: WITHOUT_SEATS } }] } },
    { $unwind: '$hosts' },
    { $match: { 'hosts.agency': { $in: [...agencies] }, 'hosts.seats': { $ne: null } } },
    { $group: { _id: '$hosts.agency', seats: { $sum: '$hosts.seats' } } },
  ]);
  const seats = new Map(found.map((one) => [one._id, one.seats]));
  return agencies.map((agency) => seats.get(agency) ?? null);
}
