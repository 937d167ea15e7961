import type { CalendarDate } from '../../contract/dates/calendar-date.js';
import { requireKnownAgencies } from '../../contract/graph/known-agencies.js';
import { taskConditions } from '../../contract/tasks/task-conditions.js';
import type { AllTasksFilter } from '../generated/resolver-types.js';
import { ofState } from './of-state.js';

type Maybe<Value> = Value | null | undefined;

/** The conditions of a filter over the tasks of all agencies, for the ledger; every one must hold. */
export function allTasksConditions(filter: Maybe<AllTasksFilter>, today: CalendarDate): object[] {
  const { agency, waitingFor, tlp, cui, ...shared } = filter ?? {};
  requireKnownAgencies(agency, 'agency');
  const conditions: object[] = taskConditions(shared, today);
  if (waitingFor != null) conditions.push({ 'blockers.owner': { $in: waitingFor } });
  if (tlp != null) conditions.push({ 'marking.tlp': { $in: tlp } });
  if (cui != null) conditions.push({ 'marking.cui': { $in: cui } });
  const ofRecord = conditions.map(ofState);
  return agency == null ? ofRecord : [{ agency: { $in: agency } }, ...ofRecord];
}
