import { openStage, type Stage } from '../../../testing/stage.js';
import { CVE_FILES, jsonOf, KEV_FILE, runImport } from './catalogs.js';

/** An entry of the KEV catalog as the file has it, as far as tests read it. */
export interface RawKevEntry {
  readonly cveID: string;
  readonly vendorProject: string;
  readonly dateAdded: string;
  readonly dueDate: string;
  readonly knownRansomwareCampaignUse: string;
  readonly cwes: readonly string[];
}

interface RawKev {
  readonly vulnerabilities: readonly RawKevEntry[];
}

/** Every entry of the KEV catalog. */
export const KEV_ENTRIES = (jsonOf(KEV_FILE) as RawKev).vulnerabilities;

/** A stage where CISA has both catalogs: that of known exploits, and the CVE records. */
export async function openStageWithCatalogs(): Promise<Stage> {
  const stage = await openStage();
  await runImport(stage, ['kev', KEV_FILE]);
  await runImport(stage, ['cve', ...CVE_FILES]);
  return stage;
}
