import { z } from 'zod';
import { calendarDateInput } from '../../contract/writing/input-schemas.js';
import { CVE_ID } from '../vulnerabilities/cve-id.js';
import type { KevEdition } from '../vulnerabilities/kev-catalog-record.js';
import { RANSOMWARE_USES, type KevEntry } from '../vulnerabilities/kev-entry.js';
import type { CatalogFile } from './catalog-file.js';
import { firstIssue } from './first-issue.js';
import { NotImported } from './not-imported.js';

/** An entry of the catalog that could be read, and whose it is. */
export interface NamedEntry {
  readonly cveId: string;
  readonly entry: KevEntry;
}

/** A record that could not be read. */
export interface BadRecord {
  /** Its CVE identifier, or else where it stands. */
  readonly name: string;
  readonly reason: string;
}

/** An edition of the catalog as it was read. */
export interface KevCatalogFile {
  readonly edition: KevEdition;
  readonly entries: readonly NamedEntry[];
  readonly bad: readonly BadRecord[];
}

const catalog = z.object({
  title: z.string().min(1),
  catalogVersion: z.string().regex(/^\d{4}\.\d{2}\.\d{2}$/, 'must be a version, YYYY.MM.DD'),
  dateReleased: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  count: z.int().min(0),
  vulnerabilities: z.array(z.unknown()),
});

const words = z.string().regex(/\S/, 'must not be empty');
// The catalog's own names: cisagov/kev-data, known_exploited_vulnerabilities_schema.json.
const entry = z.object({
  cveID: z.string().regex(CVE_ID, 'must be a CVE identifier'),
  vendorProject: words,
  product: words,
  vulnerabilityName: words,
  dateAdded: calendarDateInput,
  shortDescription: words,
  requiredAction: words,
  dueDate: calendarDateInput,
  knownRansomwareCampaignUse: z
    .enum(['Known', 'Unknown'])
    .transform((use) => RANSOMWARE_USES[use === 'Known' ? 0 : 1])
    .optional(),
  notes: z.string().optional(),
  cwes: z.array(z.string().regex(/^CWE-\d+$/, 'must be a CWE identifier')).default([]),
});

/** Reads an edition of the KEV catalog; refuses a file that is none, or that holds less than it says. */
export function readKevCatalog(path: string, { json, sha256 }: CatalogFile): KevCatalogFile {
  const read = catalog.safeParse(json);
  if (!read.success) {
    throw new NotImported(
      path,
      `is no KEV catalog (${firstIssue(read.error)}). CVE records go in with "npm run import -- cve".`,
    );
  }
  const { vulnerabilities, ...edition } = read.data;
  if (vulnerabilities.length !== edition.count) {
    throw new NotImported(
      path,
      `says that it has ${edition.count} entries, but holds ${vulnerabilities.length}. Fetch it again.`,
    );
  }
  return { edition: { ...edition, sha256 }, ...readEntries(vulnerabilities) };
}

function readEntries(vulnerabilities: readonly unknown[]): Pick<KevCatalogFile, 'entries' | 'bad'> {
  const entries = new Map<string, NamedEntry>();
  const bad: BadRecord[] = [];
  for (const [index, given] of vulnerabilities.entries()) {
    const read = entry.safeParse(given);
    if (!read.success) bad.push({ name: nameOf(given, index), reason: firstIssue(read.error) });
    else if (entries.has(read.data.cveID)) {
      bad.push({
        name: read.data.cveID,
        reason: 'stands in the catalog twice; the first was taken',
      });
    } else entries.set(read.data.cveID, entryOf(read.data));
  }
  return { entries: [...entries.values()], bad };
}

function entryOf({ cveID, notes, ...rest }: z.infer<typeof entry>): NamedEntry {
  const { knownRansomwareCampaignUse = null } = rest;
  const given = notes === undefined || notes === '' ? null : notes;
  return { cveId: cveID, entry: { ...rest, knownRansomwareCampaignUse, notes: given } };
}

const named = z.object({ cveID: z.string().regex(CVE_ID) });

function nameOf(given: unknown, index: number): string {
  const { data } = named.safeParse(given);
  return data?.cveID ?? `entry ${index + 1}`;
}
