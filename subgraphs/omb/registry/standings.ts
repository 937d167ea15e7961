import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { Citation } from '../../contract/order/citations.js';
import { provision } from '../../contract/order/provisions.js';
import type { LedgerReader } from '../ledger/ledger-reader.js';
import { standingOf, type Standing } from './standing.js';

/** How provisions stand, for one request: each worked out once, all from one read of the ledger. */
export interface Standings {
  of(citation: Citation): Promise<Standing>;
}

/** The standings of one request, on its day. */
export function standingsOn(today: CalendarDate, ledger: LedgerReader): Standings {
  const found = new Map<Citation, Promise<Standing>>();
  const workOut = async (citation: Citation) =>
    standingOf(provision(citation), await ledger.knownReports(), today);
  return {
    of(citation) {
      const standing = found.get(citation) ?? workOut(citation);
      found.set(citation, standing);
      return standing;
    },
  };
}
