import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { refuse, type Verdict } from '../../contract/graph/refusal.js';
import { party } from '../../contract/order/offices.js';
import { provision } from '../../contract/order/provisions.js';
import { isWithOffice } from '../../contract/reports/consulted.js';
import type { ConsultationRecord } from '../../contract/reports/report-record.js';
import type { GrantDeterminationRecord } from './grant-determination-record.js';

/** Section 2(e): "in coordination with" the National Cyber Director and the Director of CISA. */
const COORDINATED_WITH = provision('2(e)').consultations;

type Coordinated = Pick<GrantDeterminationRecord, 'coordination'>;

/** The day by which every office that the order names had answered; null while one has not. */
function coordinatedOn({ coordination }: Coordinated): CalendarDate | null {
  const answers = COORDINATED_WITH.map((required) =>
    coordination
      .filter(({ office }) => isWithOffice(required, office))
      .flatMap(({ respondedOn }) => respondedOn ?? [])
      .sort()
      .at(0),
  );
  if (answers.some((answer) => answer === undefined)) return null;
  return (
    answers
      .flatMap((answer) => answer ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/** Refuses where an office that the order names has not answered, and names it. */
export function isCoordinated({ coordination }: Coordinated): Verdict {
  const missing = COORDINATED_WITH.filter(
    (required) =>
      !coordination.some(
        ({ office, respondedOn }) => respondedOn !== null && isWithOffice(required, office),
      ),
  );
  if (missing.length === 0) return null;
  const names = missing.map((required) => party(required.party).name).join(', ');
  const message = `Section 2(e) asks for coordination with ${names}. Record when each was asked and answered.`;
  return refuse('COORDINATION_MISSING', message, 'coordination');
}

/** Refuses what is no coordination of section 2(e): another office, or a day to come. */
export function areCoordinations(
  given: readonly {
    readonly office: string;
    readonly requestedOn: CalendarDate;
    readonly respondedOn?: CalendarDate | null | undefined;
  }[],
  today: CalendarDate,
): Verdict {
  const other = given.find(
    ({ office }) => !COORDINATED_WITH.some((required) => isWithOffice(required, office)),
  );
  if (other !== undefined) {
    const names = COORDINATED_WITH.map((required) => required.party).join(' and ');
    const message = `Section 2(e) names ${names}, and not ${other.office}.`;
    return refuse('INPUT_INVALID', message, 'coordination');
  }
  const early = given.some(
    ({ requestedOn, respondedOn }) => requestedOn > today || (respondedOn ?? today) > today,
  );
  if (!early) return null;
  return refuse('INPUT_INVALID', 'What has yet to come is not recorded.', 'coordination');
}

/** The coordination after more of it: one with the same office and day of request takes its place. */
export function coordinationAfter(
  before: readonly ConsultationRecord[],
  given: readonly ConsultationRecord[],
): readonly ConsultationRecord[] {
  const isAgain = ({ office, requestedOn }: ConsultationRecord) =>
    given.some((one) => one.office === office && one.requestedOn === requestedOn);
  return [...before.filter((one) => !isAgain(one)), ...given];
}

/** Whether what was determined followed the coordination or went before it; null until something was. */
export function orderOfCoordination({
  ruling,
  ...determination
}: Pick<GrantDeterminationRecord, 'ruling' | 'coordination'>): 'FOLLOWED' | 'PRECEDED' | null {
  if (ruling === null) return null;
  const coordinated = coordinatedOn(determination);
  return coordinated !== null && coordinated <= ruling.determinedOn ? 'FOLLOWED' : 'PRECEDED';
}
