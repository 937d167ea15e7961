import { Schema, type Connection, type Model } from 'mongoose';
import type { InstrumentRecord } from './binding-operational-directives/instrument-record.js';
import { instrumentSchema } from './binding-operational-directives/instrument-schema.js';
import type { KevCatalogRecord } from './vulnerabilities/kev-catalog-record.js';
import {
  requiredActionSchema,
  type RequiredActionRecord,
} from './required-actions/required-action-record.js';
import type { VulnerabilityRecord } from './vulnerabilities/vulnerability-record.js';
import { vulnerabilitySchema } from './vulnerabilities/vulnerability-schema.js';

/** What CISA keeps beside what every agency does. */
export interface CisaStore {
  readonly vulnerabilities: Model<VulnerabilityRecord>;
  readonly kevCatalogs: Model<KevCatalogRecord>;
  readonly instruments: Model<InstrumentRecord>;
  readonly requiredActions: Model<RequiredActionRecord>;
}

/** Registers CISA's own models on its connection; the contract makes their indexes. */
export function openCisaStore(connection: Connection): CisaStore {
  return {
    vulnerabilities: connection.model<VulnerabilityRecord>('Vulnerability', vulnerabilitySchema),
    kevCatalogs: connection.model<KevCatalogRecord>('KevCatalog', kevCatalogSchema),
    instruments: connection.model<InstrumentRecord>('Instrument', instrumentSchema),
    requiredActions: connection.model<RequiredActionRecord>('RequiredAction', requiredActionSchema),
  };
}

// There is one catalog, which is read by its identifier.
const kevCatalogSchema = new Schema<KevCatalogRecord>(
  { _id: { type: String, required: true } },
  { collection: 'kevCatalogs', strict: false, versionKey: false, minimize: false },
);
