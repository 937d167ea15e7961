import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { CisaContext } from '../cisa-context.js';
import type { DirectiveAction, InstrumentRecord } from './instrument-record.js';
import { dueOnOf } from './rule-in-force.js';

/** An action of a directive, as it is shown. */
export interface ShownAction extends DirectiveAction {
  readonly directive: InstrumentRecord;
}

/** The day by which an action is due, as the rules stand on a day. */
export async function dueOnOfAction(
  { directive, id }: Pick<ShownAction, 'directive' | 'id'>,
  on: CalendarDate,
  { supplements }: Pick<CisaContext, 'supplements'>,
): Promise<CalendarDate | null> {
  return dueOnOf(directive, await supplements.load(directive._id), id, on);
}
