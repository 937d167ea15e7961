import { isAfter, type CalendarDate } from '../../contract/dates/calendar-date.js';
import type { InstrumentLoaders } from '../binding-operational-directives/instrument-loaders.js';
import type { CisaContext } from '../cisa-context.js';
import type { InstrumentRecord } from '../binding-operational-directives/instrument-record.js';
import { dueOnOf, familyIn } from '../binding-operational-directives/rule-in-force.js';
import { dueOnOfAction } from '../binding-operational-directives/shown-action.js';
import type { CisaStore } from '../cisa-store.js';
import { OWED, type RequiredActionState } from './required-action-lifecycle.js';
import type { RequiredActionRecord } from './required-action-record.js';

/** A state as it is shown: what is owed still after its day is OVERDUE. */
export type ShownState = RequiredActionState | 'OVERDUE';

/** The day by which a required action is due, by the rule in force on a day; null where there is none. */
export async function dueOnOfRequired(
  { directive: id, action }: RequiredActionRecord,
  on: CalendarDate,
  loaders: InstrumentLoaders,
): Promise<CalendarDate | null> {
  const directive = await loaders.instruments.load(id);
  return directive === null ? null : dueOnOfAction({ directive, id: action }, on, loaders);
}

/** The state as it is shown today. */
export async function shownState(
  required: RequiredActionRecord,
  context: InstrumentLoaders & Pick<CisaContext, 'today'>,
): Promise<ShownState> {
  if (!OWED.includes(required.state)) return required.state;
  const dueOn = await dueOnOfRequired(required, context.today, context);
  return dueOn !== null && isAfter(context.today, dueOn) ? 'OVERDUE' : required.state;
}

/** The condition, for the database, that the day of an action is over: asked of the rules, since no record keeps its day. */
export async function dayIsOver(
  { instruments }: CisaStore,
  today: CalendarDate,
): Promise<readonly object[]> {
  const all = await instruments.find().lean<InstrumentRecord[]>();
  return all.flatMap((directive) => {
    const { _id, actions } = directive;
    const family = familyIn(all, directive);
    const over = actions.filter(({ id }) => {
      const dueOn = dueOnOf(family, id, today);
      return dueOn !== null && isAfter(today, dueOn);
    });
    return over.length === 0 ? [] : [{ directive: _id, action: { $in: over.map(({ id }) => id) } }];
  });
}
