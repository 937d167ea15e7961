import DataLoader from 'dataloader';
import type { GraphContext } from '../contract/graph/graph-context.js';
import { readById } from '../contract/records/read-by-id.js';
import type { AccessProgramRecord } from './access-programs/access-program-record.js';
import {
  instrumentLoaders,
  type InstrumentLoaders,
} from './binding-operational-directives/instrument-loaders.js';
import type { CisaStore } from './cisa-store.js';
import { KEV_CATALOG_ID, type KevCatalogRecord } from './vulnerabilities/kev-catalog-record.js';
import {
  vulnerabilityId,
  type VulnerabilityRecord,
} from './vulnerabilities/vulnerability-record.js';

/** What CISA's own resolvers have at hand beyond what every agency's have. */
export interface CisaContext extends GraphContext, InstrumentLoaders {
  /** Vulnerabilities by CVE identifier; null for those that no imported catalog has. */
  readonly vulnerabilities: DataLoader<string, VulnerabilityRecord | null>;
  /** The edition of the KEV catalog that is here; null where none was imported. */
  readonly kevCatalog: () => Promise<KevCatalogRecord | null>;
  /** Access programs by identifier; null for those that the caller may not know of. */
  readonly accessPrograms: DataLoader<string, AccessProgramRecord | null>;
}

/** Adds fresh loaders for one request. */
export function cisaContext(store: CisaStore, context: GraphContext): CisaContext {
  let kevCatalog: Promise<KevCatalogRecord | null> | undefined;
  return {
    ...context,
    ...instrumentLoaders(store, context),
    vulnerabilities: new DataLoader((cveIds) => byCveId(store, cveIds, context)),
    kevCatalog: () => (kevCatalog ??= readKevCatalog(store, context)),
    accessPrograms: new DataLoader((ids) => readById(store.accessPrograms, ids, context)),
  };
}

async function byCveId(
  { vulnerabilities }: CisaStore,
  cveIds: readonly string[],
  { audiences }: GraphContext,
): Promise<(VulnerabilityRecord | null)[]> {
  const ids = cveIds.map(vulnerabilityId);
  const found = await vulnerabilities
    .find({ _id: { $in: ids }, audience: { $in: audiences } } as object)
    .lean<VulnerabilityRecord[]>();
  const known = new Map(found.map((record) => [record._id, record]));
  return ids.map((id) => known.get(id) ?? null);
}

function readKevCatalog(
  { kevCatalogs }: CisaStore,
  { audiences }: GraphContext,
): Promise<KevCatalogRecord | null> {
  const condition = { _id: KEV_CATALOG_ID, audience: { $in: audiences } };
  // A query that is not run yet would run for each field that waits for it, and it runs once only.
  return kevCatalogs
    .findOne(condition as object)
    .lean<KevCatalogRecord>()
    .exec();
}
