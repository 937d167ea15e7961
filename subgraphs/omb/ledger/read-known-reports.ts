import type { Audience } from '../../contract/policy/audience.js';
import type { ReportRecord } from '../../contract/reports/report-record.js';
import { heldAt } from './held-at.js';
import { KnownReports } from './known-reports.js';
import type { LedgerStore } from './ledger-store.js';
import type { LedgerVersion } from './ledger-version.js';
import { knownUntil, type Coverage } from './read-coverage.js';

/** Reads every lead's report as it stood at a moment, and how fresh each is. */
export async function readKnownReports(
  { versions }: LedgerStore,
  coverage: () => Promise<Coverage>,
  audiences: readonly Audience[],
  asOf: Date | null,
): Promise<KnownReports> {
  // How far each feed was read comes first, so that no report is older than what is said of it.
  const known = knownUntil(await coverage(), asOf);
  const reports = await versions
    .find({ kind: 'report', audience: { $in: [...audiences] }, ...heldAt(asOf) }, { state: 1 })
    .lean<Pick<LedgerVersion<ReportRecord>, 'state'>[]>();
  return new KnownReports(
    known,
    reports.map(({ state }) => state),
  );
}
