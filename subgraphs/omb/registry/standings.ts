import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { provision } from '../../contract/order/provisions.js';
import { dayOf } from '../ledger/past-moment.js';
import type { LedgerReader } from '../ledger/ledger-reader.js';
import type { DirectiveReference } from './directive-reference.js';
import { standingOf, type Standing } from './standing.js';

/** How provisions stand or stood, for one request: each worked out once, all of one moment from one read. */
export interface Standings {
  of(directive: DirectiveReference): Promise<Standing>;
}

/** The standings of one request, on its day or on that of the moment asked about. */
export function standingsOn(today: CalendarDate, ledger: LedgerReader): Standings {
  const found = new Map<string, Promise<Standing>>();
  const workOut = async ({ citation, asOf = null }: DirectiveReference) =>
    standingOf(provision(citation), await ledger.knownReports(asOf), dayOf(asOf, today));
  return {
    of(directive) {
      const key = `${directive.citation} ${directive.asOf?.getTime() ?? ''}`;
      const standing = found.get(key) ?? workOut(directive);
      found.set(key, standing);
      return standing;
    },
  };
}
