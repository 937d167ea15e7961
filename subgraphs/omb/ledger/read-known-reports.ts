import type { Audience } from '../../contract/policy/audience.js';
import type { ReportRecord } from '../../contract/reports/report-record.js';
import { KnownReports } from './known-reports.js';
import type { LedgerCursor } from './ledger-record.js';
import type { LedgerStore } from './ledger-store.js';

interface Found {
  readonly cursor?: LedgerCursor;
  readonly report?: ReportRecord;
}

/**
 * Reads every lead's report and how fresh each is: in one round trip and at one moment, so that no
 * report is older than what is said of it.
 */
export async function readKnownReports(
  { cursors, records }: LedgerStore,
  audiences: readonly Audience[],
): Promise<KnownReports> {
  const found = await cursors
    .aggregate<Found>([
      { $project: { cursor: '$$ROOT' } },
      {
        $unionWith: {
          coll: records.collection.collectionName,
          pipeline: [
            // The record's own audience: its events may be narrower, for the sake of a marked note.
            { $match: { kind: 'report', 'state.audience': { $in: [...audiences] } } },
            { $project: { report: '$state' } },
          ],
        },
      },
    ])
    .option({ readConcern: { level: 'snapshot' } });
  return new KnownReports(
    new Map(
      found.flatMap(({ cursor }) =>
        cursor?.pulledAt == null ? [] : [[cursor._id, cursor.pulledAt] as const],
      ),
    ),
    found.flatMap(({ report }) => report ?? []),
  );
}
