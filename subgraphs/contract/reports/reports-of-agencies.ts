import type { Model } from 'mongoose';
import type { AgencyId } from '../order/agencies.js';
import type { ReportRecord } from './report-record.js';

/** What each agency reported, in one read. */
export async function reportsOfAgencies(
  reports: Model<ReportRecord>,
  agencies: readonly AgencyId[],
): Promise<ReportRecord[][]> {
  const found = await reports
    .find({ agency: { $in: agencies } })
    .sort({ agency: 1, directive: 1 })
    .lean<ReportRecord[]>();
  return agencies.map((agency) => found.filter((report) => report.agency === agency));
}
