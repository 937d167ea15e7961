import { calendarDateInNewYork, type CalendarDate } from '../../contract/dates/calendar-date.js';
import { inputError } from '../../contract/graph/input-error.js';

/** The moment that a question is about; null for now. Nobody knows yet what the graph will say. */
export function pastMoment(asOf: Date | null | undefined, now: Date): Date | null {
  if (asOf == null) return null;
  if (asOf > now) {
    throw inputError(
      'AS_OF_IN_FUTURE',
      `"asOf" must not be after the present, ${now.toISOString()}, but was ${asOf.toISOString()}.`,
    );
  }
  return asOf;
}

/** The day of a moment of the past; today where it is null. */
export function dayOf(asOf: Date | null, today: CalendarDate): CalendarDate {
  return asOf === null ? today : calendarDateInNewYork(asOf);
}
