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
  'Query.events': root('events(first: 1) { totalCount }'),
  'Query.newestEvent': root('newestEvent'),
  'Query.node': root((_, { task }) => `node(id: "${task}") { id }`),
  'Query.nodes': root((_, { task }) => `nodes(ids: ["${task}"]) { id }`),
  'Query.offices': root('offices { id }'),
  'Query.order': root('order { number }'),
  'Query.search': root('search(text: "vulnerability", first: 1) { totalCount }'),
  'Query.sourceClaims': root('sourceClaims(first: 1) { totalCount }'),
  'Query.statusSummary': root('statusSummary { total }'),
  'Query.tasks': root('tasks(first: 1) { totalCount }'),
  'Query.viewer': root('viewer { kind }'),

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
