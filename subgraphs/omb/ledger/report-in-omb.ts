import type { ReportRecord } from '../../contract/reports/report-record.js';
import type { ShownReport } from '../../contract/reports/shown-consultations.js';
import type { LedgerReader } from './ledger-reader.js';

/** A report as OMB's subgraph tells of it: one of OMB's own, or one out of the ledger. */
export interface ReportInOmb extends ShownReport {
  /** The moment of the past that was asked about; absent or null for now. */
  readonly pastMoment?: Date | null;
}

/** A report out of the ledger, with the consultations of its own moment. */
export function reportInOmb(
  report: ReportRecord,
  ledger: Pick<LedgerReader, 'consultations'>,
  asOf: Date | null,
): ReportInOmb {
  const asked = async () =>
    (await ledger.consultations(asOf)).about(report.agency, report.directive);
  return { ...report, asked, pastMoment: asOf };
}
