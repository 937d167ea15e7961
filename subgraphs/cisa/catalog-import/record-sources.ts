import type { Model } from 'mongoose';
import { canonicalJson } from '../../contract/events/canonical-json.js';
import type { UnitOfWork } from '../../contract/writing/unit-of-work.js';
import {
  standingOf,
  VULNERABILITY_KIND,
  vulnerabilityId,
  withSources,
  type CatalogSources,
  type VulnerabilityRecord,
} from '../vulnerabilities/vulnerability-record.js';
import { importEvent } from './import-event.js';

/** What became of one record of a file. */
export type Recorded = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'OLDER' | 'WITHDRAWN';

/** What a file says of one vulnerability: its sources as they are to be, or null where what is there is newer. */
export type NextSources = (before: CatalogSources) => CatalogSources | null;

const NO_SOURCES: CatalogSources = { cve: null, kev: null };

/** Records what a file says of a vulnerability: one event where something changes, and none where nothing does. */
export async function recordSources(
  work: UnitOfWork,
  vulnerabilities: Model<VulnerabilityRecord>,
  cveId: string,
  reason: string,
  next: NextSources,
): Promise<Recorded> {
  const before = await work.read(vulnerabilities, vulnerabilityId(cveId));
  const { cve, kev } = before ?? NO_SOURCES;
  const sources = next({ cve, kev });
  if (sources === null) return 'OLDER';
  if (canonicalJson(sources) === canonicalJson({ cve, kev })) return 'UNCHANGED';
  const after = withSources(cveId, before, sources, work.now);
  work.change(
    vulnerabilities,
    after,
    importEvent({
      kind: VULNERABILITY_KIND,
      from: before === null ? null : standingOf(before),
      to: standingOf(after),
      reason,
    }),
  );
  if (kev !== null && after.kev === null) return 'WITHDRAWN';
  return before === null ? 'NEW' : 'CHANGED';
}
