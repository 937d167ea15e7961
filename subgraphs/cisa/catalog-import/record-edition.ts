import { canonicalJson } from '../../contract/events/canonical-json.js';
import { recordKey } from '../../contract/writing/record-key.js';
import { done, type WriteCommand } from '../../contract/writing/write-command.js';
import type { CisaStore } from '../cisa-store.js';
import {
  KEV_CATALOG_ID,
  KEV_CATALOG_KIND,
  withEdition,
  type KevCatalogRecord,
  type KevEdition,
} from '../vulnerabilities/kev-catalog-record.js';
import { importEvent } from './import-event.js';

/** How far the import of an edition is. */
type Progress = Pick<KevCatalogRecord, 'state' | 'skipped'>;

/** Records which edition of the KEV catalog is being imported, or is here; says whether a newer one is here already. */
export function recordEdition(
  { kevCatalogs }: CisaStore,
  edition: KevEdition,
  progress: Progress,
): WriteCommand<'HERE' | 'OLDER'> {
  return {
    idempotency: null,
    reads: [recordKey(kevCatalogs, KEV_CATALOG_ID)],
    decide: async (work) => {
      const before = await work.read(kevCatalogs, KEV_CATALOG_ID);
      if (isNewer(before, edition)) return done('OLDER');
      // An edition that is here as a whole is not begun again.
      const known = before !== null && canonicalJson(editionOf(before)) === canonicalJson(edition);
      if (known && (before.state === 'COMPLETE' || before.state === progress.state)) {
        return done('HERE');
      }
      work.change(
        kevCatalogs,
        withEdition(before, edition, progress, work.now),
        importEvent({
          kind: KEV_CATALOG_KIND,
          from: before?.state ?? null,
          to: progress.state,
          reason: `KEV catalog ${edition.catalogVersion}, SHA-256 ${edition.sha256}.`,
        }),
      );
      return done('HERE');
    },
  };
}

/** Whether the edition that is here was released after another. */
export function isNewer(
  here: KevCatalogRecord | null,
  { dateReleased }: Pick<KevEdition, 'dateReleased'>,
): boolean {
  return here !== null && here.dateReleased > dateReleased;
}

function editionOf(record: KevCatalogRecord): KevEdition {
  const { title, catalogVersion, dateReleased, count, sha256 } = record;
  return { title, catalogVersion, dateReleased, count, sha256 };
}
