import { subgraphOf, type AgencyId, type SubgraphName } from '../../contract/order/agencies.js';
import type { Citation } from '../../contract/order/citations.js';
import { reportId, type ReportRecord } from '../../contract/reports/report-record.js';

/** What the ledger knows of the leads' reports, all of one moment. */
export class KnownReports {
  readonly #reports: ReadonlyMap<string, ReportRecord>;

  constructor(
    private readonly knownUntil: ReadonlyMap<SubgraphName, Date>,
    reports: readonly ReportRecord[],
  ) {
    this.#reports = new Map(reports.map((report) => [report._id, report]));
  }

  /** The moment up to which an agency's reports are known; null where it was never heard. */
  asOf(agency: AgencyId): Date | null {
    return this.knownUntil.get(subgraphOf(agency)) ?? null;
  }

  /** What an agency reported on a provision; null where nothing of it has come. */
  report(agency: AgencyId, citation: Citation): ReportRecord | null {
    return this.#reports.get(reportId(agency, citation)) ?? null;
  }
}
