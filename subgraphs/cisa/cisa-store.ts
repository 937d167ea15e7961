import { Schema, type Connection, type Model } from 'mongoose';
import type { AccessProgramRecord } from './access-programs/access-program-record.js';
import type { DefensiveProgramRecord } from './defensive-programs/defensive-program-record.js';
import type { ModelOfferRecord } from './model-offers/offer-record.js';
import { modelOfferSchema } from './model-offers/offer-schema.js';
import { programSchema } from './programs/program-schema.js';
import type { TrustedPartnerRecord } from './trusted-partners/partner-record.js';
import { trustedPartnerSchema } from './trusted-partners/partner-schema.js';
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
  readonly defensivePrograms: Model<DefensiveProgramRecord>;
  readonly accessPrograms: Model<AccessProgramRecord>;
  readonly modelOffers: Model<ModelOfferRecord>;
  readonly trustedPartners: Model<TrustedPartnerRecord>;
  readonly instruments: Model<InstrumentRecord>;
  readonly requiredActions: Model<RequiredActionRecord>;
}

/** Registers CISA's own models on its connection; the contract makes their indexes. */
export function openCisaStore(connection: Connection): CisaStore {
  return {
    vulnerabilities: connection.model<VulnerabilityRecord>('Vulnerability', vulnerabilitySchema),
    kevCatalogs: connection.model<KevCatalogRecord>('KevCatalog', kevCatalogSchema),
    defensivePrograms: connection.model<DefensiveProgramRecord>(
      'DefensiveProgram',
      programSchema<DefensiveProgramRecord>('defensivePrograms'),
    ),
    accessPrograms: connection.model<AccessProgramRecord>(
      'AccessProgram',
      programSchema<AccessProgramRecord>('accessPrograms'),
    ),
    modelOffers: connection.model<ModelOfferRecord>('ModelOffer', modelOfferSchema),
    trustedPartners: connection.model<TrustedPartnerRecord>('TrustedPartner', trustedPartnerSchema),
    instruments: connection.model<InstrumentRecord>('Instrument', instrumentSchema),
    requiredActions: connection.model<RequiredActionRecord>('RequiredAction', requiredActionSchema),
  };
}

// There is one catalog, which is read by its identifier.
const kevCatalogSchema = new Schema<KevCatalogRecord>(
  { _id: { type: String, required: true } },
  { collection: 'kevCatalogs', strict: false, versionKey: false, minimize: false },
);
