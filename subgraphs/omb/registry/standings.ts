import type { Disclosure } from '../../contract/audit/disclosure.js';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { Citation } from '../../contract/order/citations.js';
import { provision } from '../../contract/order/provisions.js';
import type { LedgerReader } from '../ledger/ledger-reader.js';
import { dutiesUnder } from './duties.js';
import { standingOf, type Standing } from './standing.js';

/** How provisions stand, for one request: each worked out once, all from one read of the ledger. */
export interface Standings {
  of(citation: Citation): Promise<Standing>;
}

/** The standings of one request, on its day. */
export function standingsOn(
  today: CalendarDate,
  ledger: LedgerReader,
  disclosure: Disclosure,
): Standings {
  const found = new Map<Citation, Promise<Standing>>();
  const workOut = async (citation: Citation) => {
    const known = await ledger.knownReports();
    // The axes tell of the reports behind them, so they are marked like the strictest.
    for (const duty of dutiesUnder(provision(citation))) {
      for (const { agency } of duty.leads) {
        const report = known.report(agency, duty.citation);
        if (report !== null) disclosure.saw(report._id, report.marking);
      }
    }
    return standingOf(provision(citation), known, today);
  };
  return {
    of(citation) {
      const standing = found.get(citation) ?? workOut(citation);
      found.set(citation, standing);
      return standing;
    },
  };
}
