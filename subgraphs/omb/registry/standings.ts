import type { Disclosure } from '../../contract/audit/disclosure.js';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { provision } from '../../contract/order/provisions.js';
import { dayOf } from '../ledger/past-moment.js';
import type { LedgerReader } from '../ledger/ledger-reader.js';
import type { DirectiveReference } from './directive-reference.js';
import { dutiesUnder } from './duties.js';
import { standingOf, type Standing } from './standing.js';

/** How provisions stand or stood, for one request: each worked out once, all of one moment from one read. */
export interface Standings {
  of(directive: DirectiveReference): Promise<Standing>;
}

/** The standings of one request, on its day or on that of the moment asked about. */
export function standingsOn(
  today: CalendarDate,
  ledger: LedgerReader,
  disclosure: Disclosure,
): Standings {
  const found = new Map<string, Promise<Standing>>();
  const workOut = async ({ citation, asOf = null }: DirectiveReference) => {
    const known = await ledger.knownReports(asOf);
    const directive = provision(citation);
    // The axes tell of the reports behind them, so they are marked like the strictest.
    for (const { citation: duty, leads } of dutiesUnder(directive)) {
      for (const { agency } of leads) {
        const report = known.report(agency, duty);
        if (report !== null) disclosure.saw(report._id, report.marking);
      }
    }
    return standingOf(directive, known, dayOf(asOf, today));
  };
  return {
    of(directive) {
      const key = `${directive.citation} ${directive.asOf?.getTime() ?? ''}`;
      const standing = found.get(key) ?? workOut(directive);
      found.set(key, standing);
      return standing;
    },
  };
}
