import type { Citation } from '../../contract/order/citations.js';
import { calendarDateInNewYork } from '../../contract/dates/calendar-date.js';
import { provision } from '../../contract/order/provisions.js';
import { reportId, type ReportRecord } from '../../contract/reports/report-record.js';
import { KnownReports } from '../ledger/known-reports.js';
import type { LedgerVersion } from '../ledger/ledger-version.js';
import { knownUntil } from '../ledger/read-coverage.js';
import type { OmbContext } from '../omb-context.js';
import { dutiesUnder } from '../registry/duties.js';
import { standingOf, type Standing } from '../registry/standing.js';

type ReportVersion = Pick<LedgerVersion<ReportRecord>, 'at' | 'validTo' | 'state'>;

/** How a provision stood at each of some moments: one read of its reports' versions, however many moments. */
export async function statusHistory(
  citation: Citation,
  at: readonly Date[],
  { audiences, disclosure, ledger }: Pick<OmbContext, 'audiences' | 'disclosure' | 'ledger'>,
): Promise<readonly (Standing & { readonly at: Date })[]> {
  const directive = provision(citation);
  const subjects = dutiesUnder(directive).flatMap((duty) =>
    duty.leads.map(({ agency }) => reportId(agency, duty.citation)),
  );
  const coverage = await ledger.coverage();
  const versions = await ledger.store.versions
    .find(
      { subject: { $in: subjects }, kind: 'report', audience: { $in: [...audiences] } },
      { at: 1, validTo: 1, state: 1 },
    )
    .lean<ReportVersion[]>();
  // The axes tell of the reports behind them, so they are marked like the strictest.
  for (const { state } of versions) disclosure.saw(state._id, state.marking);
  return at.map((moment) => ({
    at: moment,
    ...standingOf(
      directive,
      new KnownReports(knownUntil(coverage, moment), heldAtMoment(versions, moment)),
      calendarDateInNewYork(moment),
    ),
  }));
}

function heldAtMoment(versions: readonly ReportVersion[], moment: Date): readonly ReportRecord[] {
  return versions
    .filter(({ at, validTo }) => at <= moment && (validTo === null || validTo > moment))
    .map(({ state }) => state);
}
