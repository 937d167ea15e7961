import { Schema, type Connection, type Model } from 'mongoose';
import type { HiringCountsRecord } from './hiring-counts/hiring-counts-record.js';
import type { HiringPathwayRecord } from './hiring-pathways/hiring-pathway-record.js';
import { hiringPathwaySchema } from './hiring-pathways/hiring-pathway-schema.js';
import type { PlacementRecord } from './placements/placement-record.js';
import { placementSchema } from './placements/placement-schema.js';

/** What OPM keeps beside what every agency does. */
export interface OpmStore {
  readonly hiringPathways: Model<HiringPathwayRecord>;
  readonly hiringCounts: Model<HiringCountsRecord>;
  readonly placements: Model<PlacementRecord>;
}

/** Registers OPM's own models on its connection; the contract makes their indexes. */
export function openOpmStore(connection: Connection): OpmStore {
  return {
    hiringPathways: connection.model<HiringPathwayRecord>('HiringPathway', hiringPathwaySchema),
    hiringCounts: connection.model<HiringCountsRecord>('HiringCounts', hiringCountsSchema),
    placements: connection.model<PlacementRecord>('Placement', placementSchema),
  };
}

// Counts are read by identifier alone.
const hiringCountsSchema = new Schema<HiringCountsRecord>(
  { _id: { type: String, required: true } },
  { collection: 'hiringCounts', strict: false, versionKey: false, minimize: false },
);
