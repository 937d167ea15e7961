import { GraphQLError } from 'graphql';
import { inputError } from '../graph/input-error.js';
import { LARGEST_STRETCH, LONGEST_WAIT_SECONDS } from '../events/event-feed.js';
import type { AgencyNameFeedArgs, AgencyNameResolvers } from '../generated/resolver-types.js';
import { listConsultations } from '../consultations/list-consultations.js';
import { agency, type Agency } from '../order/agencies.js';
import { summaryOfTasks } from '../tasks/status-summary.js';
import { listProposals } from '../powers/list-proposals.js';
import { listTasks } from '../tasks/list-tasks.js';
import { agencyReference } from './agency-reference.js';

/** What an agency's own subgraph answers about the agency. */
export function agencyResolvers(own: Agency): AgencyNameResolvers {
  return {
    __resolveReference: (reference) => (reference.id === own.id ? agencyReference(own.id) : null),
    name: ({ id }) => agency(id).name,
    abbreviation: ({ id }) => agency(id).abbreviation,
    tasks: ({ id }, request, context) => listTasks(id, request, context),
    statusSummary: async ({ id }, _, { disclosure, loaders, now }) => {
      const groups = await loaders.taskCounts.load(id);
      for (const { markings } of groups) markings.forEach((marking) => disclosure.counted(marking));
      return { ...summaryOfTasks(groups), byAxis: null, unknown: [], asOf: now };
    },
    reports: async ({ id }, _, { loaders, disclosure }) => {
      const reports = await loaders.reports.load(id);
      for (const { _id, marking } of reports) disclosure.saw(_id, marking);
      return reports;
    },
    consultations: ({ id }, request, context) => listConsultations(id, request, context),
    proposals: async ({ id }, request, context) => {
      if (!context.policy.mayReadProposals(context.principal, id)) throw proposalsRefused(own);
      return listProposals(id, request, context);
    },
    feed: async (_, request, { policy, principal, subgraph, feed, disclosure }) => {
      if (!policy.mayReadFeed(principal, subgraph)) throw feedRefused(own);
      const stretch = stretchOf(request);
      const read = await feed.read(stretch.after, stretch.first, stretch.waitSeconds);
      for (const { subject, marking } of read.events) disclosure.saw(subject, marking);
      return read;
    },
  };
}

function proposalsRefused({ id }: Agency): GraphQLError {
  return new GraphQLError(
    `The proposals of ${id} are for its own people and tools, and for auditors. Use a token that names the agency.`,
    { extensions: { code: 'FORBIDDEN' } },
  );
}

function feedRefused({ id }: Agency): GraphQLError {
  return new GraphQLError(
    `The event log of ${id} is for its own people and tools with clearance for CUI, and for auditors. Use a token that names both.`,
    { extensions: { code: 'FORBIDDEN' } },
  );
}

function stretchOf(request: AgencyNameFeedArgs) {
  const after = request.after ?? 0;
  const first = request.first ?? LARGEST_STRETCH;
  const waitSeconds = request.waitSeconds ?? 0;
  if (after < 0) {
    throw inputError(
      'AFTER_OUT_OF_RANGE',
      `"after" is a sequence number from 0, but was ${after}.`,
    );
  }
  if (first < 1 || first > LARGEST_STRETCH) {
    throw inputError(
      'FIRST_OUT_OF_RANGE',
      `"first" must be from 1 to ${LARGEST_STRETCH}, but was ${first}.`,
    );
  }
  if (waitSeconds < 0 || waitSeconds > LONGEST_WAIT_SECONDS) {
    throw inputError(
      'WAIT_OUT_OF_RANGE',
      `"waitSeconds" must be from 0 to ${LONGEST_WAIT_SECONDS}, but was ${waitSeconds}.`,
    );
  }
  return { after, first, waitSeconds };
}
