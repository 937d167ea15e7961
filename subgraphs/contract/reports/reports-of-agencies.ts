import type { Model } from 'mongoose';
import type { AgencyId } from '../order/agencies.js';
import type { Audience } from '../policy/audience.js';
import type { ReportRecord } from './report-record.js';

/** What each agency reported, in one read. */
export async function reportsOfAgencies(
  reports: Model<ReportRecord>,
  agencies: readonly AgencyId[],
  audiences: readonly Audience[],
): Promise<ReportRecord[][]> {
  const found = await reports
    .find({ agency: { $in: agencies }, audience: { $in: audiences } })
    .sort({ agency: 1, directive: 1 })
    .lean<ReportRecord[]>();
  return agencies.map((agency) => found.filter((report) => report.agency === agency));
}
