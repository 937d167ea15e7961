import type { CalendarDate } from '../dates/calendar-date.js';
import type { TaskFilter } from '../generated/resolver-types.js';
import { requireKnownCitations } from '../graph/known-citations.js';
import { AFTER_EVERY_DATE } from './task-record.js';
import { overdueCondition } from './overdue.js';

/** The conditions of a filter, for the database; every one must hold. */
export function taskConditions(
  filter: TaskFilter | null | undefined,
  today: CalendarDate,
): object[] {
  const { status, directive, overdue, dueOnOrAfter, dueOnOrBefore, blockedBy } = filter ?? {};
  requireKnownCitations(directive);
  const conditions: object[] = [];
  if (status != null) conditions.push({ status: { $in: status } });
  if (directive != null) conditions.push({ directive: { $in: directive } });
  if (overdue != null) conditions.push(overdueCondition(overdue, today));
  // A task without a due date is neither before nor after any day.
  if (dueOnOrAfter != null)
    conditions.push({ dueOrder: { $gte: dueOnOrAfter, $lt: AFTER_EVERY_DATE } });
  if (dueOnOrBefore != null) conditions.push({ dueOrder: { $lte: dueOnOrBefore } });
  if (blockedBy != null) conditions.push({ 'blockers.kind': { $in: blockedBy } });
  // An empty $and is refused by the database; this holds for every record.
  return conditions.length === 0 ? [{}] : conditions;
}
