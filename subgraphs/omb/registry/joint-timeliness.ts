import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { combinePublicity } from '../../contract/order/publicity.js';
import { timeliness, type Timeliness } from '../../contract/order/timeliness.js';
import { combineWork, isComplete } from '../../contract/order/work-state.js';
import type { LeadStanding } from './lead-standing.js';
import { unionOfEvidence } from './union-of-evidence.js';

/** How a duty of several leads, or of several parts, stands to its due date. */
export function jointTimeliness(
  dueOn: CalendarDate | null,
  today: CalendarDate,
  leads: readonly LeadStanding[],
): Timeliness | null {
  const work = combineWork(leads.map((lead) => lead.work));
  const publicity = combinePublicity(leads.map((lead) => lead.publicity));
  if (work === null || publicity === null) return null;
  if (!isComplete(work)) {
    // A trace from any of them breaks the silence of the whole.
    const evidence = unionOfEvidence(leads);
    return timeliness({ dueOn, today, work, publicity, completedOn: null, evidence });
  }
  // One lead's trace shows nothing of when the others were done: the whole is as late as the latest.
  return latest(
    leads.map((lead) => timeliness({ dueOn, today, ...lead, evidence: lead.evidenceItems })),
  );
}

/** One answer for several complete parts: late when any is, on time only when all are. */
function latest(each: readonly Timeliness[]): Timeliness {
  const worst = (['LATE', 'UNDETERMINED', 'ON_TIME'] as const).find((one) => each.includes(one));
  return worst ?? 'NOT_APPLICABLE';
}
