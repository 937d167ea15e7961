import { countOf } from '../../contract/connections/connection.js';
import type { PageRequest } from '../../contract/connections/page-in-memory.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { OmbContext } from '../omb-context.js';
import { anyPartyReference, type AnyPartyReference } from '../registry/party-reference.js';
import { findProblems } from './find-problems.js';
import { listObstacles } from './list-obstacles.js';
import { obstaclesOfTasks } from './obstacles-of-tasks.js';
import { inOrder } from './read-obstacles.js';

const blocking = {
  blocking: async ({ id }: AnyPartyReference, request: PageRequest, { obstacles }: OmbContext) =>
    listObstacles(await obstacles(null).forParty.load(id), id, null, request),
};

/** What waits for what, across all agencies. */
export const blockingResolvers = {
  Query: {
    blockingProblems: async (_, __, { obstacles }) => findProblems(await obstacles(null).all()),
  },
  Task: {
    waitsFor: async (task, _, { ledger }) =>
      inOrder(await obstaclesOfTasks([task], task.pastMoment ?? null, ledger)),
  },
  Directive: {
    blockedBy: async ({ citation, asOf = null }, request, { obstacles }) =>
      listObstacles(await obstacles(asOf).ofDirective.load(citation), citation, asOf, request),
  },
  Office: blocking,
  Group: blocking,
  Treasury: blocking,
  NSA: blocking,
  CISA: blocking,
  OMB: blocking,
  OPM: blocking,
  DOJ: blocking,
  CNSS: blocking,
  DepartmentOfWar: blocking,
  ObstacleConnection: { totalCount: countOf },
  Obstacle: {
    directive: ({ directive, asOf }) => ({ citation: directive, asOf }),
    waitsForDirective: ({ waitsForDirective: citation, asOf }) =>
      citation === null ? null : { citation, asOf },
    waitsForParty: ({ waitsForParties: [first] }) =>
      first === undefined ? null : anyPartyReference(first),
  },
  BlockingProblem: {
    tasks: ({ tasks }, _, { ledger }) =>
      Promise.all(tasks.map((id) => ledger.tasks(null).load(id))),
    directives: ({ directives }) => directives.map((citation) => ({ citation })),
  },
} satisfies Resolvers;
