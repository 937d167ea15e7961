import { PUBLIC_MARKING, type MarkingRecord } from '../../contract/markings/marking.js';
import type { AgencyId } from '../../contract/order/agencies.js';
import type { StoredRecord } from '../../contract/store/stored-record.js';

/** The kind of record, in its identifier and its events. */
export const KEV_CATALOG_KIND = 'kevCatalog';

/** There is one catalog; each edition takes the place of the one before it. */
export const KEV_CATALOG_ID = `CISA:${KEV_CATALOG_KIND}:current`;

export const KEV_IMPORT_STATES = ['IMPORTING', 'COMPLETE'] as const;
export type KevImportState = (typeof KEV_IMPORT_STATES)[number];

/** An edition of CISA's catalog of known exploited vulnerabilities. */
export interface KevEdition {
  readonly title: string;
  readonly catalogVersion: string;
  readonly dateReleased: Date;
  /** How many entries it says that it has. */
  readonly count: number;
  /** The hash of its file. */
  readonly sha256: string;
}

/** Which edition of the catalog is here. */
export interface KevCatalogRecord extends StoredRecord, KevEdition {
  readonly agency: AgencyId;
  readonly state: KevImportState;
  /** The entries that could not be read, as the import named them. */
  readonly skipped: readonly string[];
  /** When an edition was first here as a whole: since then, what is not in the catalog is known not to be. */
  readonly firstCompleteAt: Date | null;
  readonly marking: MarkingRecord;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The record of the catalog with an edition. */
export function withEdition(
  before: KevCatalogRecord | null,
  { title, catalogVersion, dateReleased, count, sha256 }: KevEdition,
  { state, skipped }: Pick<KevCatalogRecord, 'state' | 'skipped'>,
  now: Date,
): KevCatalogRecord {
  return {
    _id: KEV_CATALOG_ID,
    version: (before?.version ?? 0) + 1,
    audience: 'PUBLIC',
    agency: 'CISA',
    title,
    catalogVersion,
    dateReleased,
    count,
    sha256,
    state,
    skipped,
    firstCompleteAt: before?.firstCompleteAt ?? (state === 'COMPLETE' ? now : null),
    marking: PUBLIC_MARKING,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  };
}
