import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import {
  asKnownOn,
  strongestEvidence,
  type EvidenceItem,
  type EvidenceKind,
} from '../../contract/order/evidence.js';
import type { Provision } from '../../contract/order/provision.js';
import { dueOn } from '../../contract/order/provisions.js';
import { combinePublicity, type Publicity } from '../../contract/order/publicity.js';
import type { Timeliness } from '../../contract/order/timeliness.js';
import { combineWork, type WorkState } from '../../contract/order/work-state.js';
import type { KnownReports } from '../ledger/known-reports.js';
import { dutiesUnder } from './duties.js';
import { jointTimeliness } from './joint-timeliness.js';
import { leadStanding } from './lead-standing.js';
import { unionOfEvidence } from './union-of-evidence.js';

/** How a provision stands: four separate answers, and what they rest on. */
export interface Standing {
  readonly work: WorkState | null;
  readonly timeliness: Timeliness | null;
  readonly publicity: Publicity | null;
  readonly evidence: EvidenceKind | null;
  readonly evidenceItems: readonly EvidenceItem[] | null;
  /** The moment up to which the reports of the leads are known. */
  readonly asOf: Date | null;
}

/** While a lead was never heard nothing is known: unknown is never a zero. */
const UNKNOWN: Standing = {
  work: null,
  timeliness: null,
  publicity: null,
  evidence: null,
  evidenceItems: null,
  asOf: null,
};

/** How a provision stands on a day: told from all its leads, or all the leads of its parts. */
export function standingOf(
  provision: Provision,
  known: KnownReports,
  today: CalendarDate,
): Standing {
  const leads = dutiesUnder(provision).flatMap((duty) =>
    duty.leads.map(({ agency }) => leadStanding(duty, agency, known)),
  );
  if (leads.length === 0) return nothingToReport(provision);
  const heard = leads.filter((lead) => lead !== null);
  if (heard.length < leads.length) return UNKNOWN;

  const evidenceItems = unionOfEvidence(heard);
  return {
    work: combineWork(heard.map(({ work }) => work)),
    timeliness: jointTimeliness(dueOn(provision), today, heard),
    publicity: combinePublicity(heard.map(({ publicity }) => publicity)),
    evidence: strongestEvidence(asKnownOn(evidenceItems, today)),
    evidenceItems,
    asOf: new Date(Math.min(...heard.map(({ asOf }) => asOf.getTime()))),
  };
}

/** A provision that charges no one: no work to tell of, and no due date to keep or to miss. */
function nothingToReport(provision: Provision): Standing {
  const timeliness = dueOn(provision) === null ? 'NOT_APPLICABLE' : null;
  return { ...UNKNOWN, timeliness, evidenceItems: [] };
}
