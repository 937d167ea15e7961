import { isAfter, type CalendarDate } from '../../contract/dates/calendar-date.js';
import type { CisaContext } from '../cisa-context.js';
import { STANDING } from '../binding-operational-directives/instrument-lifecycle.js';
import type { InstrumentRecord } from '../binding-operational-directives/instrument-record.js';
import { dueOnOf } from '../binding-operational-directives/rule-in-force.js';
import type { CisaStore } from '../cisa-store.js';
import type { RequiredActionState } from './required-action-lifecycle.js';
import type { RequiredActionRecord } from './required-action-record.js';

/** A state as it is shown: what is PENDING after its day is OVERDUE. */
export type ShownState = RequiredActionState | 'OVERDUE';

/** The day by which a required action is due, by the rule in force on a day; null where there is none. */
export async function dueOnOfRequired(
  { directive: id, action }: RequiredActionRecord,
  on: CalendarDate,
  { instruments, supplements }: Pick<CisaContext, 'instruments' | 'supplements'>,
): Promise<CalendarDate | null> {
  const directive = await instruments.load(id);
  return directive === null ? null : dueOnOf(directive, await supplements.load(id), action, on);
}

/** The state as it is shown today. */
export async function shownState(
  required: RequiredActionRecord,
  context: Pick<CisaContext, 'instruments' | 'supplements' | 'today'>,
): Promise<ShownState> {
  if (required.state !== 'PENDING') return required.state;
  const dueOn = await dueOnOfRequired(required, context.today, context);
  return dueOn !== null && isAfter(context.today, dueOn) ? 'OVERDUE' : 'PENDING';
}

/** The condition, for the database, that the day of an action is over: asked of the rules, since no record keeps its day. */
export async function dayIsOver(
  { instruments }: CisaStore,
  today: CalendarDate,
): Promise<readonly object[]> {
  const standing = await instruments
    .find({ state: { $in: STANDING } } as object)
    .lean<InstrumentRecord[]>();
  return standing.flatMap((directive) => {
    const { _id, actions } = directive;
    const supplements = standing.filter(({ supplements: added }) => added === _id);
    const over = actions.filter(({ id }) => {
      const dueOn = dueOnOf(directive, supplements, id, today);
      return dueOn !== null && isAfter(today, dueOn);
    });
    return over.length === 0 ? [] : [{ directive: _id, action: { $in: over.map(({ id }) => id) } }];
  });
}
