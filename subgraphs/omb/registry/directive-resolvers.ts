import { fallsOnNonBusinessDay } from '../../contract/dates/business-day.js';
import { childrenOf, dueOn, isDatedLeaf, provision } from '../../contract/order/provisions.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { pastMoment } from '../ledger/past-moment.js';
import { ambiguitiesOf } from './ambiguities.js';
import { needsOf, neededBy } from './dependency-resolvers.js';
import { findDirective } from './directive-reference.js';
import { leadsOf } from './lead-resolvers.js';
import { listDirectives } from './list-directives.js';
import { headingOf } from './order-sections.js';
import { PROVISION_NOTES } from './provision-notes.js';
import { PROVISION_TEXTS } from './provision-texts.js';

/** The provisions: what the order says of each, and how each stands. */
export const directiveResolvers = {
  Query: {
    directive: (_, { citation, asOf }, { now }) => findDirective(citation, pastMoment(asOf, now)),
    directives: (_, request, { now, standings }) =>
      listDirectives(request, pastMoment(request.asOf, now), standings),
  },
  DirectiveConnection: { totalCount: ({ totalCount }) => totalCount() },
  Directive: {
    __resolveReference: ({ citation }) => findDirective(citation),
    heading: ({ citation }) => headingOf(citation),
    text: ({ citation }) => PROVISION_TEXTS[citation],
    verb: ({ citation }) => PROVISION_NOTES[citation].verb,
    kind: ({ citation }) => provision(citation).kind,
    parent: ({ citation, asOf = null }) => {
      const { parent } = provision(citation);
      return parent === null ? null : { citation: parent, asOf };
    },
    children: ({ citation, asOf = null }) =>
      childrenOf(provision(citation)).map((child) => ({ citation: child.citation, asOf })),
    leads: ({ citation, asOf = null }) => leadsOf(provision(citation), asOf),
    consultations: ({ citation }) => provision(citation).consultations,
    determination: ({ citation }) => provision(citation).determination,
    dueDays: ({ citation }) => provision(citation).dueDays,
    dueOn: ({ citation }) => dueOn(provision(citation)),
    fallsOnNonBusinessDay: ({ citation }) => {
      const due = dueOn(provision(citation));
      return due === null ? null : fallsOnNonBusinessDay(due);
    },
    datedLeaf: ({ citation }) => isDatedLeaf(provision(citation)),
    deliverable: ({ citation }) => PROVISION_NOTES[citation].deliverable,
    constraints: ({ citation }) => PROVISION_NOTES[citation].constraints,
    beneficiaries: ({ citation }) => PROVISION_NOTES[citation].beneficiaries,
    scopeNote: ({ citation }) => PROVISION_NOTES[citation].scopeNote,
    ambiguities: ({ citation }) => ambiguitiesOf(citation),
    dependencies: ({ citation, asOf = null }) => needsOf(citation, asOf),
    dependents: ({ citation, asOf = null }) => neededBy(citation, asOf),
    work: async (directive, _, { standings }) => (await standings.of(directive)).work,
    timeliness: async (directive, _, { standings }) => (await standings.of(directive)).timeliness,
    publicity: async (directive, _, { standings }) => (await standings.of(directive)).publicity,
    evidence: async (directive, _, { standings }) => (await standings.of(directive)).evidence,
    evidenceItems: async (directive, _, { standings }) =>
      (await standings.of(directive)).evidenceItems,
    asOf: async (directive, _, { standings }) => (await standings.of(directive)).asOf,
  },
} satisfies Resolvers;
