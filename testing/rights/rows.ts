import { change, NO_VERSION, ofAgency, root, type Row } from './row.js';

/**
 * How each field of the graph is tried for who may use it: one row each. `AgencyName` and
 * `agencyField` stand for every agency, as they do in subgraphs/contract/schema.
 */
export const ROWS: Readonly<Record<string, Row>> = {
  'Query.agencies': root('agencies { id }'),
  'Query.agency': root('agency(id: "CISA") { id }'),
  'Query.agencyField': root(({ subgraph }) => `${subgraph} { id }`),
  'Query.directive': root('directive(citation: "2(d)") { citation }'),
  'Query.directives': root('directives(first: 1) { totalCount }'),
  'Query.offices': root('offices { id }'),
  'Query.order': root('order { number }'),
  'Query.sourceClaims': root('sourceClaims(first: 1) { totalCount }'),

  'AgencyName.feed': ofAgency('feed(after: 0, first: 1) { lastSequence }'),

  'Mutation.createAgencyNameTask': change(({ agency }, { directive }) => ({
    agency,
    directive,
    title: 'Made to see who may',
  })),
  'Mutation.updateAgencyNameTask': change((_, { task }) => ({
    id: task,
    expectedVersion: NO_VERSION,
    title: 'Changed to see who may',
  })),
  'Mutation.reportAgencyNameDirective': change(({ agency }, { directive }) => ({
    agency,
    directive,
    expectedVersion: NO_VERSION,
    note: 'Reported to see who may.',
  })),
};
