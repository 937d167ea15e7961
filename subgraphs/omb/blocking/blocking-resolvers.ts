import { countOf } from '../../contract/connections/connection.js';
import type { PageRequest } from '../../contract/connections/page-in-memory.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { OmbContext } from '../omb-context.js';
import { anyPartyReference, type AnyPartyReference } from '../registry/party-reference.js';
import { findProblems } from './find-problems.js';
import { listObstacles } from './list-obstacles.js';
import { isForParty } from './is-for-party.js';

const blocking = {
  blocking: ({ id }: AnyPartyReference, request: PageRequest, context: OmbContext) =>
    listObstacles((obstacle) => isForParty(obstacle, id), id, null, request, context),
};

/** What waits for what, across all agencies. */
export const blockingResolvers = {
  Query: {
    blockingProblems: async (_, __, { obstacles }) => findProblems(await obstacles(null)),
  },
  Task: {
    waitsFor: async ({ _id, pastMoment = null }, _, { obstacles }) =>
      (await obstacles(pastMoment)).filter(({ task }) => task?._id === _id),
  },
  Directive: {
    blockedBy: ({ citation, asOf = null }, request, context) =>
      listObstacles(({ directive }) => directive === citation, citation, asOf, request, context),
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
