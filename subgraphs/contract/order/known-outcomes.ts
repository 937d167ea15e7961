import type { CalendarDate } from '../dates/calendar-date.js';
import type { AgencyId } from './agencies.js';
import type { Citation } from './citations.js';
import type { EvidenceItem } from './evidence.js';
import * as evidence from './known-evidence.js';
import { PROVISIONS } from './provisions.js';
import type { Publicity } from './publicity.js';
import type { WorkState } from './work-state.js';

/** What is publicly known of a duty. An agency's subgraph starts with it as the agency's report. */
export interface KnownOutcome {
  readonly citation: Citation;
  /** The lead whose report it starts as. */
  readonly agency: AgencyId;
  /** NOT_STARTED where there is no report that work began. */
  readonly work: WorkState;
  readonly publicity: Publicity;
  /** The day the duty was done; null where it is not known, which so far is everywhere. */
  readonly completedOn: CalendarDate | null;
  readonly evidence: readonly EvidenceItem[];
}

type Facts = Pick<KnownOutcome, 'work' | 'publicity'> & {
  readonly evidence: readonly EvidenceItem[];
};

function unpublished(work: WorkState, ...items: readonly EvidenceItem[]): Facts {
  return { work, publicity: 'UNPUBLISHED', evidence: items };
}

// 5(d) is missing on purpose: who paid for the publication was not looked up.
const FACTS: Partial<Readonly<Record<Citation, Facts>>> = {
  '2(a)': unpublished('CONTINUING', evidence.NO_DELIVERABLE),
  '2(b)': unpublished('CONTINUING', evidence.NO_DELIVERABLE),
  '2(c)(i)': {
    work: 'IN_PROGRESS',
    publicity: 'PUBLISHED',
    evidence: [evidence.BOD_26_04, evidence.BOD_26_04_EXPECTED],
  },
  '2(c)(ii)': unpublished('NOT_STARTED', evidence.NO_INSTRUMENT),
  '2(c)(iii)': unpublished('NOT_STARTED', evidence.NO_INSTRUMENT),
  '2(d)': {
    work: 'REPORTED_COMPLETE',
    publicity: 'ANNOUNCED',
    evidence: [
      evidence.GOLD_EAGLE,
      evidence.goldEagleUnclear('Dark Reading'),
      evidence.goldEagleUnclear('Venable'),
    ],
  },
  '2(e)': unpublished('NOT_STARTED', evidence.NO_DETERMINATION),
  '2(f)': unpublished(
    'NOT_STARTED',
    evidence.TECH_FORCE_LAUNCH,
    evidence.SPECIALIST_TRACK_OPENED,
    evidence.NO_EXPANSION,
  ),
  '3(a)': unpublished('REPORTED_COMPLETE', evidence.SECTION_3_COMPLETE, evidence.OPEN_WEIGHT),
  '3(b)': unpublished('REPORTED_COMPLETE', evidence.SECTION_3_COMPLETE, evidence.OPEN_WEIGHT),
  '4': unpublished('CONTINUING', evidence.NO_MEMORANDUM),
};

/** What is publicly known of every duty, once for each of its leads. */
export const KNOWN_OUTCOMES: readonly KnownOutcome[] = PROVISIONS.flatMap(({ citation, leads }) => {
  const facts = FACTS[citation];
  if (facts === undefined) return [];
  return leads.map(({ agency }) => ({ citation, agency, completedOn: null, ...facts }));
});

/** What the agency's own subgraph starts with as the agency's reports. */
export function knownOutcomesOf(agency: AgencyId): readonly KnownOutcome[] {
  return KNOWN_OUTCOMES.filter((outcome) => outcome.agency === agency);
}

/** What is publicly known of an agency's duty; null where nothing was looked up. */
export function knownOutcome(citation: Citation, agency: AgencyId): KnownOutcome | null {
  return knownOutcomesOf(agency).find((outcome) => outcome.citation === citation) ?? null;
}
