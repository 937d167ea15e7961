import type { CalendarDate } from '../dates/calendar-date.js';
import { asKnownOn, witnessDate } from './evidence.js';
import type { KnownOutcome } from './known-outcomes.js';

/**
 * An outcome as it was publicly known on a day. Before anything bears witness to it there was no
 * report that work began, unless the duty is a continuing one, which the order itself says.
 */
export function knownOutcomeOn(outcome: KnownOutcome, day: CalendarDate): KnownOutcome {
  const evidence = asKnownOn(outcome.evidence, day);
  if (outcome.work === 'CONTINUING' || evidence.some((item) => witnessDate(item) !== null)) {
    return { ...outcome, evidence };
  }
  return { ...outcome, work: 'NOT_STARTED', publicity: 'UNPUBLISHED', completedOn: null, evidence };
}
