import { addDays, daysBetween, isAfter, type CalendarDate } from '../dates/calendar-date.js';
import { asKnownOn, witnessDate, type EvidenceItem } from './evidence.js';
import type { Publicity } from './publicity.js';
import { isComplete, type WorkState } from './work-state.js';

/** How a duty stands to its due date. */
export const TIMELINESSES = [
  'UPCOMING',
  'DUE_SOON',
  'ON_TIME',
  'LATE',
  'OVERDUE',
  'PASSED_SILENT',
  'UNDETERMINED',
  'NOT_APPLICABLE',
] as const;

export type Timeliness = (typeof TIMELINESSES)[number];

/** A duty is due soon from this many days before its due date. */
export const DUE_SOON_DAYS = 14;

/** A due date has passed in silence when so many days after it still nothing bears witness. */
export const SILENCE_GRACE_DAYS = 3;

/** What timeliness is told from; only what is known counts. */
export interface TimelinessFacts {
  readonly dueOn: CalendarDate | null;
  readonly today: CalendarDate;
  readonly work: WorkState;
  readonly publicity: Publicity;
  /** The day the duty was done; null when that is not known. */
  readonly completedOn: CalendarDate | null;
  readonly evidence: readonly EvidenceItem[];
}

type DatedFacts = TimelinessFacts & { readonly dueOn: CalendarDate };

/** How a duty stands to its due date today. Never stored, because it changes with the day. */
export function timeliness(facts: TimelinessFacts): Timeliness {
  const { dueOn, today, work } = facts;
  if (dueOn === null) return 'NOT_APPLICABLE';
  const dated: DatedFacts = { ...facts, dueOn, evidence: asKnownOn(facts.evidence, today) };
  if (isComplete(work)) return ofCompleted(dated);
  if (!isAfter(today, dueOn)) return ofPending(dated);
  return work === 'CONTINUING' ? ofContinuing(dated) : ofUnfinished(dated);
}

function ofCompleted(facts: DatedFacts): Timeliness {
  const { completedOn, dueOn } = facts;
  if (completedOn !== null) return isAfter(completedOn, dueOn) ? 'LATE' : 'ON_TIME';
  // A first public trace after the due date does not date the act: it may have come before.
  return witnessedBy(facts, dueOn) ? 'ON_TIME' : 'UNDETERMINED';
}

function ofPending({ dueOn, today }: DatedFacts): Timeliness {
  return daysBetween(today, dueOn) <= DUE_SOON_DAYS ? 'DUE_SOON' : 'UPCOMING';
}

function ofContinuing(facts: DatedFacts): Timeliness {
  if (witnessedBy(facts, facts.dueOn)) return 'ON_TIME';
  if (witnessedBy(facts, facts.today)) return 'UNDETERMINED';
  // What has no test of completion cannot be shown to be overdue, only to have passed in silence.
  return graceIsOver(facts) ? 'PASSED_SILENT' : 'UNDETERMINED';
}

function ofUnfinished(facts: DatedFacts): Timeliness {
  const spokeInTime = witnessedBy(facts, endOfGrace(facts));
  if (graceIsOver(facts) && !spokeInTime) return 'PASSED_SILENT';
  // Something came in time; whether it discharges the duty is not settled.
  const published = facts.publicity === 'PUBLISHED' && witnessedBy(facts, facts.dueOn);
  return published ? 'UNDETERMINED' : 'OVERDUE';
}

function witnessedBy({ evidence }: DatedFacts, day: CalendarDate): boolean {
  return evidence.some((item) => {
    const date = witnessDate(item);
    return date !== null && !isAfter(date, day);
  });
}

function endOfGrace({ dueOn }: DatedFacts): CalendarDate {
  return addDays(dueOn, SILENCE_GRACE_DAYS);
}

function graceIsOver(facts: DatedFacts): boolean {
  return isAfter(facts.today, endOfGrace(facts));
}
