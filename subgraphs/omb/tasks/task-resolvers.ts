import { isOverdue } from '../../contract/tasks/overdue.js';
import { timelinessOfTask } from '../../contract/tasks/task-resolvers.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { dayOf, pastMoment } from '../ledger/past-moment.js';
import { countAxes } from './count-axes.js';
import { governmentSummary } from './government-summary.js';
import { listAllTasks } from './list-all-tasks.js';

/** Tasks of every agency out of the ledger, and what is counted over them. */
export const taskResolvers = {
  Query: {
    tasks: (_, request, context) =>
      listAllTasks({ ...request, asOf: pastMoment(request.asOf, context.now) }, context),
    statusSummary: (_, { asOf }, context) =>
      governmentSummary(pastMoment(asOf, context.now), context),
  },
  StatusSummary: {
    byAxis: ({ pastMoment: asOf }, _, { standings }) =>
      asOf === undefined ? null : countAxes(standings, asOf),
  },
  Directive: {
    tasks: ({ citation, asOf = null }, request, context) =>
      listAllTasks({ ...request, under: citation, asOf }, context),
  },
  Task: {
    __resolveReference: ({ id }, { ledger }) => ledger.tasks(null).load(id),
    asOf: ({ asOf }, _, { now }) => asOf ?? now,
    // A task of the past stands to its due date as it did on that day.
    overdue: (task, _, { today }) => isOverdue(task, dayOf(task.pastMoment ?? null, today)),
    timeliness: (task, _, { today }) =>
      timelinessOfTask(task, dayOf(task.pastMoment ?? null, today)),
    directive: ({ directive, pastMoment: asOf = null }) => ({ citation: directive, asOf }),
    blockers: ({ blockers, pastMoment: asOf = null }) =>
      blockers.map((blocker) => ({ ...blocker, asOf })),
  },
  Blocker: {
    directive: ({ directive, asOf = null }) =>
      directive === null ? null : { citation: directive, asOf },
  },
} satisfies Resolvers;
