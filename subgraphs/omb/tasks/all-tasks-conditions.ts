import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { requireKnownAgencies } from '../../contract/graph/known-agencies.js';
import { taskConditions } from '../../contract/tasks/task-conditions.js';
import type { AllTasksFilter } from '../generated/resolver-types.js';
import { ofState } from './of-state.js';

type Maybe<Value> = Value | null | undefined;

/** The conditions of a filter over the tasks of all agencies, for the ledger; every one must hold. */
export function allTasksConditions(
  filter: Maybe<Omit<AllTasksFilter, 'text'>>,
  today: CalendarDate,
): object[] {
  const { agency, waitingFor, tlp, cui, evidence, ...shared } = filter ?? {};
  requireKnownAgencies(agency, 'agency');
  const conditions: object[] = taskConditions(shared, today);
  if (tlp != null) conditions.push({ 'marking.tlp': { $in: tlp } });
  if (evidence != null) conditions.push({ 'evidenceItems.kind': { $in: evidence } });
  if (cui != null) conditions.push({ 'marking.cui': { $in: cui } });
  // Nothing else has blockers. Said, because an index in another order knows the status, but no blockers.
  if (waitingFor != null || shared.blockedBy != null) conditions.push({ status: 'BLOCKED' });
  return [
    ...(agency == null ? [] : [{ agency: { $in: agency } }]),
    ...(waitingFor == null ? [] : [{ waitsFor: { $in: waitingFor } }]),
    ...conditions.map(ofState),
  ];
}
