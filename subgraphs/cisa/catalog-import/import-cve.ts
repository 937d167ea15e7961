import { recordKey } from '../../contract/writing/record-key.js';
import { done, type WriteCommand } from '../../contract/writing/write-command.js';
import type { CveDetails } from '../vulnerabilities/cve-details.js';
import { vulnerabilityId } from '../vulnerabilities/vulnerability-record.js';
import { checkHash, readCatalogFile, type NamedFile } from './catalog-file.js';
import { inGroups, type CatalogImport } from './catalog-import.js';
import { countRecorded, type ImportOutcome } from './import-outcome.js';
import type { BadRecord } from './kev-catalog-format.js';
import { NotImported } from './not-imported.js';
import { readCveRecord, type NamedDetails } from './read-cve-record.js';
import { recordSources, type Recorded } from './record-sources.js';

/** Files that are read before their records are committed: however many there are, so many are in memory. */
const FILES_AT_ONCE = 100;

/** Imports CVE records, one to a file. A file that cannot be read is skipped and named; a wrong hash stops all before anything goes in. */
export async function importCve(
  files: readonly NamedFile[],
  running: CatalogImport,
): Promise<ImportOutcome> {
  for (const file of files) await checkHash(file);
  const recorded: Recorded[] = [];
  const bad: BadRecord[] = [];
  for (let at = 0; at < files.length && !running.stop.aborted; at += FILES_AT_ONCE) {
    const records: NamedDetails[] = [];
    for (const file of files.slice(at, at + FILES_AT_ONCE)) {
      const read = await readOne(file);
      if ('reason' in read) bad.push(read);
      else records.push(read);
    }
    const command = (one: NamedDetails) => recordCve(running, one);
    const before = recorded.length + bad.length;
    const progress = (through: number) => `${before + through} of ${files.length} CVE records`;
    recorded.push(...(await inGroups(records, command, running, progress)));
  }
  const stopped = recorded.length + bad.length < files.length;
  return { counts: countRecorded(recorded), bad, stopped };
}

async function readOne(file: NamedFile): Promise<NamedDetails | BadRecord> {
  try {
    const { json } = await readCatalogFile(file);
    return readCveRecord(file.path, json);
  } catch (error) {
    if (!(error instanceof NotImported)) throw error;
    return { name: file.path, reason: error.reason };
  }
}

function recordCve(
  { store: { vulnerabilities } }: CatalogImport,
  { cveId, details }: NamedDetails,
): WriteCommand<Recorded> {
  const reason = `CVE record of ${details.dateUpdated?.toISOString() ?? 'no date'}.`;
  return {
    idempotency: null,
    reads: [recordKey(vulnerabilities, vulnerabilityId(cveId))],
    decide: async (work) =>
      done(
        await recordSources(work, vulnerabilities, cveId, reason, ({ cve, kev }) =>
          cve !== null && isOlder(details, cve) ? null : { cve: details, kev },
        ),
      ),
  };
}

/** By the day the record was updated; where that is the same, by the day CISA changed its container. */
function isOlder(given: CveDetails, here: CveDetails): boolean {
  const [a, b] = [updatedAt(given), updatedAt(here)];
  return a === b ? millis(given.enrichedAt) < millis(here.enrichedAt) : a < b;
}

function updatedAt({ dateUpdated, datePublished, dateReserved }: CveDetails): number {
  return millis(dateUpdated ?? datePublished ?? dateReserved);
}

function millis(moment: Date | null): number {
  return moment?.getTime() ?? 0;
}
