import { mustHaveAnswered } from '../../contract/consultations/must-have-answered.js';
import type { OfficeConsultation } from '../../contract/consultations/consultation-record.js';
import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { Verdict } from '../../contract/graph/refusal.js';
import { provision } from '../../contract/order/provisions.js';
import { isWithOffice } from '../../contract/reports/consulted.js';
import type { Coordination, GrantDeterminationRecord } from './grant-determination-record.js';

/** Section 2(e): "in coordination with" the National Cyber Director and the Director of CISA. */
const COORDINATED_WITH = provision('2(e)').consultations;

/** What was asked once both findings were made: before them there was nothing to coordinate. */
export function askedOfFindings(
  { foundAt }: Pick<GrantDeterminationRecord, 'foundAt'>,
  asked: readonly OfficeConsultation[],
): readonly OfficeConsultation[] {
  return asked.filter(({ requestedAt }) => foundAt !== null && requestedAt >= foundAt);
}

/** Refuses where an office that the order names has not answered about the determination, and names it. */
export function isCoordinated(asked: readonly OfficeConsultation[]): Verdict {
  return mustHaveAnswered(COORDINATED_WITH, asked, 'state', 'COORDINATION_MISSING');
}

/** The coordination that a determination rests on, of what was asked about it: the answers, oldest first; of one day, in the order's order. */
export function coordinationIn(asked: readonly OfficeConsultation[]): readonly Coordination[] {
  return asked
    .flatMap(({ _id: consultation, office, requestedOn, answeredOn }) =>
      answeredOn === null ? [] : [{ consultation, office, requestedOn, answeredOn }],
    )
    .sort((a, b) => compare(a.answeredOn, b.answeredOn) || placeOf(a.office) - placeOf(b.office));
}

function compare(one: CalendarDate, other: CalendarDate): number {
  return one < other ? -1 : Number(one > other);
}

function placeOf(office: Coordination['office']): number {
  return COORDINATED_WITH.findIndex((required) => isWithOffice(required, office));
}

/** Whether what was determined followed the coordination or went before it; null until something was. */
export function orderOfCoordination({
  ruling,
  ...determination
}: Pick<GrantDeterminationRecord, 'ruling' | 'coordination'>): 'FOLLOWED' | 'PRECEDED' | null {
  if (ruling === null) return null;
  return wereAnsweredBy(ruling.determinedOn, determination) ? 'FOLLOWED' : 'PRECEDED';
}

function wereAnsweredBy(
  day: CalendarDate,
  { coordination }: Pick<GrantDeterminationRecord, 'coordination'>,
): boolean {
  return COORDINATED_WITH.every((required) =>
    coordination.some(
      ({ office, answeredOn }) => isWithOffice(required, office) && answeredOn <= day,
    ),
  );
}
