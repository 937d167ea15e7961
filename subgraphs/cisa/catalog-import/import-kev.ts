import { recordKey } from '../../contract/writing/record-key.js';
import { done, type WriteCommand } from '../../contract/writing/write-command.js';
import { KEV_CATALOG_ID, type KevCatalogRecord } from '../vulnerabilities/kev-catalog-record.js';
import type { KevEntry } from '../vulnerabilities/kev-entry.js';
import { vulnerabilityId } from '../vulnerabilities/vulnerability-record.js';
import { readCatalogFile, type NamedFile } from './catalog-file.js';
import { answerOf, inGroups, type CatalogImport } from './catalog-import.js';
import { countRecorded, type ImportOutcome } from './import-outcome.js';
import { readKevCatalog, type KevCatalogFile } from './kev-catalog-format.js';
import { NotImported } from './not-imported.js';
import { isNewer, recordEdition } from './record-edition.js';
import { recordSources, type Recorded } from './record-sources.js';

/** A vulnerability's entry in the edition, or null where the edition has none for it any more. */
interface EntryOf {
  readonly cveId: string;
  readonly entry: KevEntry | null;
}

/** Imports an edition of the KEV catalog. What was in the catalog and is not in this edition is withdrawn from it. */
export async function importKev(file: NamedFile, running: CatalogImport): Promise<ImportOutcome> {
  const { store, writer } = running;
  const read = readKevCatalog(file.path, await readCatalogFile(file));
  const { edition, entries, bad } = read;
  const here = await store.kevCatalogs.findById(KEV_CATALOG_ID).lean<KevCatalogRecord>();
  if (isNewer(here, edition)) return older(read);
  const all: readonly EntryOf[] = [...entries, ...(await withdrawnBy(file.path, read, running))];
  const begin = recordEdition(store, edition, { state: 'IMPORTING', skipped: [] });
  if (answerOf(await writer.submit(begin)) === 'OLDER') return older(read);
  const command = (one: EntryOf) => recordEntry(running, one, read);
  const progress = (through: number) => `${through} of ${all.length} KEV entries`;
  const recorded = await inGroups(all, command, running, progress);
  const stopped = recorded.length < all.length;
  if (!stopped) {
    const skipped = bad.map(({ name }) => name);
    const end = recordEdition(store, edition, { state: 'COMPLETE', skipped });
    answerOf(await writer.submit(end));
  }
  return { counts: countRecorded(recorded), bad, stopped };
}

/** Nothing of an edition goes in that is older than the one here. */
function older({ entries, bad }: KevCatalogFile): ImportOutcome {
  return { counts: countRecorded(entries.map(() => 'OLDER')), bad, stopped: false };
}

/** An edition with fewer entries than this share of those here is taken for an excerpt. */
const LEAST_SHARE = 0.9;

/** What is in the catalog here and not in the edition, not even as an entry that cannot be read. */
async function withdrawnBy(
  path: string,
  { edition, entries, bad }: KevCatalogFile,
  { store }: CatalogImport,
): Promise<readonly EntryOf[]> {
  const listed = await store.vulnerabilities.distinct('cveId', { audience: 'PUBLIC', inKev: true });
  if (edition.count < listed.length * LEAST_SHARE) {
    throw new NotImported(
      path,
      `the edition has ${edition.count} entries, but ${listed.length} are here: it is taken for an excerpt, and nothing was changed. Give the whole catalog.`,
    );
  }
  const named = new Set([...entries.map(({ cveId }) => cveId), ...bad.map(({ name }) => name)]);
  return listed.filter((cveId) => !named.has(cveId)).map((cveId) => ({ cveId, entry: null }));
}

function recordEntry(
  { store: { vulnerabilities, kevCatalogs } }: CatalogImport,
  { cveId, entry }: EntryOf,
  { edition }: KevCatalogFile,
): WriteCommand<Recorded> {
  const catalog = `KEV catalog ${edition.catalogVersion}`;
  const reason = entry === null ? `No longer in the ${catalog}.` : `${catalog}.`;
  return {
    idempotency: null,
    reads: [
      recordKey(vulnerabilities, vulnerabilityId(cveId)),
      recordKey(kevCatalogs, KEV_CATALOG_ID),
    ],
    decide: async (work) => {
      // Another import may have begun with a newer edition since this one did.
      const isOld = isNewer(await work.read(kevCatalogs, KEV_CATALOG_ID), edition);
      return done(
        await recordSources(work, vulnerabilities, cveId, reason, ({ cve }) =>
          isOld ? null : { cve, kev: entry },
        ),
      );
    },
  };
}
