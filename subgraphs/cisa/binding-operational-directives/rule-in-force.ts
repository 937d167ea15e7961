import { isAfter, isBefore, type CalendarDate } from '../../contract/dates/calendar-date.js';
import { dueOnBy, type DueRule } from './due-rule.js';
import type { InstrumentRecord } from './instrument-record.js';

type Dated = Pick<InstrumentRecord, 'state' | 'issuedOn' | 'endedOn'>;
type Ruling = Dated & Pick<InstrumentRecord, 'actions'>;

/** A directive with those by whose rules its actions are due. */
export interface RulingFamily {
  readonly directive: Ruling;
  /** The directive that it adds to, where it is a supplemental direction itself. */
  readonly addsTo: Dated | null;
  /** The supplemental directions to it. */
  readonly supplements: readonly Ruling[];
}

/** A directive with those by whose rules its actions are due, among all. */
export function familyIn(
  all: readonly InstrumentRecord[],
  directive: InstrumentRecord,
): RulingFamily {
  return {
    directive,
    addsTo: all.find(({ _id }) => _id === directive.supplements) ?? null,
    supplements: all.filter(({ supplements }) => supplements === directive._id),
  };
}

/** A rule, and the day from which it counts. */
export interface RuleInForce {
  readonly rule: DueRule;
  readonly issuedOn: CalendarDate | null;
}

/**
 * The rule by which an action of a directive is due, as it stands on a day: that of the latest supplemental
 * direction to the action, else the directive's own. Null where the directive, or what it adds to, is not in
 * force on the day, or its rule is not known.
 */
export function ruleInForce(
  { directive, addsTo, supplements }: RulingFamily,
  action: string,
  on: CalendarDate,
): RuleInForce | null {
  if (!isInForceOn(directive, on) || (addsTo !== null && !isInForceOn(addsTo, on))) return null;
  let latest: RuleInForce | null = null;
  for (const instrument of [directive, ...supplements]) {
    const rule = instrument.actions.find(({ id }) => id === action)?.dueRule ?? null;
    if (rule === null || !isInForceOn(instrument, on)) continue;
    const { issuedOn } = instrument;
    const isLater = latest?.issuedOn == null || issuedOn === null;
    if (isLater || !isBefore(issuedOn, latest?.issuedOn ?? issuedOn)) latest = { rule, issuedOn };
  }
  return latest;
}

/** The day by which an action is due, by the rule in force on a day. It is worked out each time and never kept. */
export function dueOnOf(
  family: RulingFamily,
  action: string,
  on: CalendarDate,
): CalendarDate | null {
  const found = ruleInForce(family, action, on);
  return found === null ? null : dueOnBy(found.rule, found.issuedOn, on);
}

function isInForceOn({ state, issuedOn, endedOn }: Dated, on: CalendarDate): boolean {
  if (issuedOn !== null && isBefore(on, issuedOn)) return false;
  // What ended on a day that nobody knows is not in force on any day that is known.
  return endedOn === null ? state === 'IN_FORCE' : isAfter(endedOn, on);
}
