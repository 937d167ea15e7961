import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import { lastQuarterBefore } from '../../contract/dates/calendar-quarter.js';
import { redaction } from '../../contract/markings/redaction.js';
import type { Cell } from '../../contract/small-cells/cell.js';
import { runningTotal } from '../../contract/small-cells/running-total.js';
import {
  OPM_ALONE,
  PERSONS,
  type HiringCountsRecord,
} from '../hiring-counts/hiring-counts-record.js';
import type { OpmContext } from '../opm-context.js';

/**
 * How many came on board since the baseline: all for OPM, and for everyone else those of the quarters
 * that are over, in steps that are not small.
 */
export function onboardsSince(
  counts: HiringCountsRecord,
  context: Pick<OpmContext, 'audiences' | 'disclosure' | 'today'>,
  info: Pick<GraphQLResolveInfo, 'path'>,
): Cell {
  const { audiences, disclosure, today } = context;
  if (audiences.includes(OPM_ALONE)) {
    disclosure.saw(counts._id, PERSONS);
    return { value: counts.totals.ONBOARDED };
  }
  const total = runningTotal(additionsBy(counts, lastQuarterBefore(today)));
  if ('withheld' in total) {
    const path = responsePathAsArray(info.path);
    const [reason, contactOffice] = ['SMALL_CELL' as const, 'OPM'];
    disclosure.withheld(redaction({ path, reason, marking: PERSONS, contactOffice }));
  }
  return total;
}

/** How many came on board in each quarter up to one. */
function additionsBy({ counts }: HiringCountsRecord, last: string): readonly number[] {
  const additions = new Map<string, number>();
  for (const { stage, count, quarter } of counts) {
    if (stage !== 'ONBOARDED' || quarter > last) continue;
    additions.set(quarter, (additions.get(quarter) ?? 0) + count);
  }
  return [...additions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}
