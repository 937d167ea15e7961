import { fallsOnNonBusinessDay } from '../../contract/dates/business-day.js';
import { childrenOf, dueOn, isDatedLeaf, provision } from '../../contract/order/provisions.js';
import type { Resolvers } from '../generated/resolver-types.js';
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
    directive: (_, { citation }) => findDirective(citation),
    directives: (_, request, { standings }) => listDirectives(request, standings),
  },
  DirectiveConnection: { totalCount: ({ totalCount }) => totalCount() },
  Directive: {
    __resolveReference: ({ citation }) => findDirective(citation),
    heading: ({ citation }) => headingOf(citation),
    text: ({ citation }) => PROVISION_TEXTS[citation],
    verb: ({ citation }) => PROVISION_NOTES[citation].verb,
    kind: ({ citation }) => provision(citation).kind,
    parent: ({ citation }) => {
      const { parent } = provision(citation);
      return parent === null ? null : { citation: parent };
    },
    children: ({ citation }) => childrenOf(provision(citation)),
    leads: ({ citation }) => leadsOf(provision(citation)),
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
    dependencies: ({ citation }) => needsOf(citation),
    dependents: ({ citation }) => neededBy(citation),
    work: async ({ citation }, _, { standings }) => (await standings.of(citation)).work,
    timeliness: async ({ citation }, _, { standings }) => (await standings.of(citation)).timeliness,
    publicity: async ({ citation }, _, { standings }) => (await standings.of(citation)).publicity,
    evidence: async ({ citation }, _, { standings }) => (await standings.of(citation)).evidence,
    evidenceItems: async ({ citation }, _, { standings }) =>
      (await standings.of(citation)).evidenceItems,
    asOf: async ({ citation }, _, { standings }) => (await standings.of(citation)).asOf,
  },
} satisfies Resolvers;
