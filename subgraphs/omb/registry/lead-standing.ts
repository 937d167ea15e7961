import type { AgencyId } from '../../contract/order/agencies.js';
import type { Provision } from '../../contract/order/provision.js';
import { emptyReport } from '../../contract/reports/apply-report.js';
import type { ReportRecord } from '../../contract/reports/report-record.js';
import type { KnownReports } from '../ledger/known-reports.js';

/** Where one lead of a duty stands, and the moment up to which that is known. */
export type LeadStanding = Pick<
  ReportRecord,
  'work' | 'publicity' | 'completedOn' | 'evidenceItems'
> & { readonly asOf: Date };

/** Where a lead stands; null where its agency was never heard. */
export function leadStanding(
  duty: Provision,
  agency: AgencyId,
  known: KnownReports,
): LeadStanding | null {
  const asOf = known.asOf(agency);
  if (asOf === null) return null;
  // An agency that was heard and did not report has said that much: there is no report of any work.
  const report = known.report(agency, duty.citation) ?? emptyReport(agency, duty, asOf);
  return { ...report, asOf };
}
