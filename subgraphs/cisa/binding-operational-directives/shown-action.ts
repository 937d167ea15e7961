import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import type { InstrumentLoaders } from './instrument-loaders.js';
import type { DirectiveAction, InstrumentRecord } from './instrument-record.js';
import { dueOnOf, type RulingFamily } from './rule-in-force.js';

/** An action of a directive, as it is shown. */
export interface ShownAction extends DirectiveAction {
  readonly directive: InstrumentRecord;
}

/** A directive with those by whose rules its actions are due, as far as the caller may know of them. */
export async function familyOf(
  directive: InstrumentRecord,
  { instruments, supplements }: InstrumentLoaders,
): Promise<RulingFamily> {
  const { supplements: parent } = directive;
  const [addsTo, added] = await Promise.all([
    parent === null ? null : instruments.load(parent),
    supplements.load(directive._id),
  ]);
  return { directive, addsTo, supplements: added };
}

/** The day by which an action is due, as the rules stand on a day. */
export async function dueOnOfAction(
  { directive, id }: Pick<ShownAction, 'directive' | 'id'>,
  on: CalendarDate,
  loaders: InstrumentLoaders,
): Promise<CalendarDate | null> {
  return dueOnOf(await familyOf(directive, loaders), id, on);
}
