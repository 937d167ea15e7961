import { agencyReference } from '../agency/agency-reference.js';
import { reveal } from '../audit/reveal.js';
import { fallsOnNonBusinessDay } from '../dates/business-day.js';
import type { TaskResolvers } from '../generated/resolver-types.js';
import { timeliness } from '../order/timeliness.js';
import { releasesOf } from '../powers/release-record.js';
import { isOverdue } from './overdue.js';

/** What the graph tells of a task beyond what is stored. */
export const taskResolvers: TaskResolvers = {
  id: ({ _id }) => _id,
  agency: ({ agency }) => agencyReference(agency),
  directive: ({ directive }) => ({ citation: directive }),
  description: ({ _id, agency, description, descriptionMarking }, _, context, info) =>
    reveal({ value: description, marking: descriptionMarking, record: _id, agency }, context, info),
  fallsOnNonBusinessDay: ({ dueOn }) => dueOn !== null && fallsOnNonBusinessDay(dueOn),
  overdue: (task, _, { today }) => isOverdue(task, today),
  timeliness: (task, _, { today }) =>
    timeliness({
      dueOn: task.dueOn,
      today,
      work: task.status,
      // A task is a piece of work, not a deliverable: what it brought is said of the provision.
      publicity: 'UNPUBLISHED',
      completedOn: task.completedOn,
      evidence: task.evidenceItems,
    }),
  releaseDecisions: releasesOf,
  asOf: (_task, _, { now }) => now,
};
