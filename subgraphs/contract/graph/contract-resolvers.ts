import { DateTimeResolver, JSONObjectResolver, LocalDateResolver } from 'graphql-scalars';
import { agencyReference } from '../agency/agency-reference.js';
import { agencyResolvers } from '../agency/agency-resolvers.js';
import { consultationResolvers } from '../consultations/consultation-resolvers.js';
import { requestConsultation } from '../consultations/request-consultation.js';
import { answerConsultation, withdrawConsultation } from '../consultations/ways-to-end.js';
import { dutyFact, dutyFieldOf } from '../asking/duty-fact.js';
import { eventResolvers } from '../events/event-resolvers.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { countOf } from '../connections/connection.js';
import { bannerOf } from '../markings/marking.js';
import { agenciesKeptBy, type SubgraphName } from '../order/agencies.js';
import { proposalResolvers } from '../powers/proposal-resolvers.js';
import { propose } from '../powers/propose.js';
import { releaseDecision } from '../powers/release-decision.js';
import { confirmProposal, declineProposal, withdrawProposal } from '../powers/ways-to-end.js';
import { reportDirective } from '../reports/report-directive.js';
import { consultationRecordResolvers, reportResolvers } from '../reports/report-resolvers.js';
import { cellResolvers } from '../small-cells/cell-resolvers.js';
import { createTask } from '../tasks/create-task.js';
import { releaseResolvers } from '../powers/release-record.js';
import { taskResolvers } from '../tasks/task-resolvers.js';
import { updateTask } from '../tasks/update-task.js';
import { change } from '../writing/change.js';
import type { ResolverMap } from './resolver-map.js';
import { mainAgencyOf, rootFieldOf } from './subgraph-sdl.js';

/** What every agency owes the graph, typed against the contract's schema with its placeholder name. */
const shared = {
  Task: taskResolvers,
  TaskConnection: { totalCount: countOf },
  ReleaseDecision: releaseResolvers,
  Blocker: {
    directive: ({ directive }) => (directive === null ? null : { citation: directive }),
  },
  DirectiveReport: reportResolvers,
  ConsultationRecord: consultationRecordResolvers,
  OfficeConsultation: consultationResolvers,
  OfficeConsultationConnection: { totalCount: countOf },
  Proposal: proposalResolvers,
  ProposalConnection: { totalCount: countOf },
  Event: eventResolvers,
  Marking: {
    banner: bannerOf,
    exercise: (_, __, { isExercise }) => isExercise,
  },
  CountCell: cellResolvers,
  LocalDate: LocalDateResolver,
  DateTime: DateTimeResolver,
  JSONObject: JSONObjectResolver,
  Mutation: {
    createAgencyNameTask: change('createTask', 'task', createTask),
    updateAgencyNameTask: change('updateTask', 'task', updateTask),
    reportAgencyNameDirective: change('reportDirective', 'report', reportDirective),
    proposeAgencyNameRelease: change('proposeRelease', 'proposal', propose(releaseDecision)),
    confirmAgencyNameProposal: change('confirmProposal', 'proposal', confirmProposal),
    declineAgencyNameProposal: change('declineProposal', 'proposal', declineProposal),
    withdrawAgencyNameProposal: change('withdrawProposal', 'proposal', withdrawProposal),
    requestAgencyNameConsultation: change(
      'requestConsultation',
      'consultation',
      requestConsultation,
    ),
    answerAgencyNameConsultation: change('answerConsultation', 'consultation', answerConsultation),
    withdrawAgencyNameConsultation: change(
      'withdrawConsultation',
      'consultation',
      withdrawConsultation,
    ),
  },
} satisfies Resolvers;

/** The contract's resolvers under the names that a subgraph's own schema gives them. */
export function contractResolvers(subgraph: SubgraphName): ResolverMap {
  const kept = agenciesKeptBy(subgraph);
  const main = mainAgencyOf(subgraph);
  const { Mutation, Task, ...types } = shared;
  return {
    ...types,
    // Without it a reference would be answered with whatever it says. OMB's ledger puts its own here.
    Task: { ...Task, __resolveReference: () => null },
    ...Object.fromEntries(kept.map((agency) => [agency.typeName, agencyResolvers(agency)])),
    Query: {
      [rootFieldOf(subgraph)]: () => kept[0] && agencyReference(kept[0].id),
      [dutyFieldOf(subgraph)]: dutyFact,
    },
    Mutation: Object.fromEntries(
      Object.entries(Mutation).map(([name, resolver]) => [
        name.replace('AgencyName', main),
        resolver,
      ]),
    ),
  } as ResolverMap;
}
