import type { z } from 'zod';
import type { CalendarDate } from '../dates/calendar-date.js';
import type { evidenceInput } from './input-schemas.js';
import type { EvidenceItem } from '../order/evidence.js';

/** The sources of a request, as of the day they were given. */
export function evidenceGiven(
  given: readonly z.infer<typeof evidenceInput>[] | null | undefined,
  today: CalendarDate,
): readonly EvidenceItem[] {
  return (given ?? []).map(({ kind, grade, statement, source, sourceAddress, date }) => ({
    kind,
    grade: grade ?? 'REPORTED',
    statement,
    source,
    sourceAddress: sourceAddress ?? null,
    date: date ?? null,
    asOf: today,
  }));
}
