import { agencyReference } from '../agency/agency-reference.js';
import { reveal } from '../audit/reveal.js';
import { fallsOnNonBusinessDay } from '../dates/business-day.js';
import type { TaskResolvers } from '../generated/resolver-types.js';
import type { CalendarDate } from '../dates/calendar-date.js';
import { timeliness, type Timeliness } from '../order/timeliness.js';
import { shownReleases } from '../powers/release-record.js';
import { isOverdue } from './overdue.js';
import type { TaskRecord } from './task-record.js';

/** What the graph tells of a task beyond what is stored. */
export const taskResolvers: TaskResolvers = {
  id: ({ _id }) => _id,
  agency: ({ agency }) => agencyReference(agency),
  directive: ({ directive }) => ({ citation: directive }),
  description: ({ _id, agency, description, descriptionMarking }, _, context, info) =>
    reveal({ value: description, marking: descriptionMarking, record: _id, agency }, context, info),
  fallsOnNonBusinessDay: ({ dueOn }) => dueOn !== null && fallsOnNonBusinessDay(dueOn),
  overdue: (task, _, { today }) => isOverdue(task, today),
  timeliness: (task, _, { today }) => timelinessOfTask(task, today),
  releaseDecisions: shownReleases,
  asOf: (_task, _, { now }) => now,
};

/** How a task stands against its due date on a day. */
export function timelinessOfTask(task: TaskRecord, today: CalendarDate): Timeliness {
  return timeliness({
    dueOn: task.dueOn,
    today,
    work: task.status,
    // A task is a piece of work, not a deliverable: what it brought is said of the provision.
    publicity: 'UNPUBLISHED',
    completedOn: task.completedOn,
    evidence: task.evidenceItems,
  });
}
