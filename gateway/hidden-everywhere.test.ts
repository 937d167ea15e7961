import { buildSchema, Kind, parse, print, type GraphQLSchema } from 'graphql';
import { publicPrincipal, type Principal } from '../subgraphs/contract/identity/principal.js';
import type { SubgraphName } from '../subgraphs/contract/order/agencies.js';
import { SUBGRAPH_NAMES } from '../subgraphs/contract/transport/local-urls.js';
import { memberOf } from '../subgraphs/treasury/testing/clearinghouse.js';
import { ledgerCaughtUp } from '../testing/caught-up.js';
import { dataOf } from '../testing/data-of.js';
import { everyFeedHeard } from '../testing/every-feed-heard.js';
import { everyQuestion, unasked } from '../testing/every-question.js';
import { HIDDEN_WORD, makeHiddenRecords, makePublicRecords } from '../testing/hidden-records.js';
import { officer, openStage, type Answer, type Stage } from '../testing/stage.js';
import { composeGraph } from './supergraph/compose.js';
import { schemasOfSubgraphs } from './supergraph/schemas-of-subgraphs.js';

const MINUTE = '"2026-11-21T14:59:00Z"';
/** Long enough before the present to be cited. */
const EARLIER = '"2026-11-21T14:50:00Z"';
const SNAPSHOT = `query ($asOf: DateTime) { tasks(asOf: $asOf, first: 100) { nodes { id } } events(asOf: $asOf, first: 100) { nodes { id } } }`;

/** Each agency by itself is what `agencies` has of it. */
const ONE_AGENCY = Object.fromEntries(SUBGRAPH_NAMES.map((name) => [name, []]));

/** How fields that need arguments are asked. Those that are asked by the name of a record come below. */
const SAMPLES = {
  ...ONE_AGENCY,
  agency: [],
  bindingOperationalDirective: ['bindingOperationalDirective(number: "BOD 26-04")'],
  clearinghouseCase: [],
  directive: ['directive(citation: "2(d)")', 'directive(citation: "4")'],
  frontierModel: [],
  grantProgram: ['grantProgram(assistanceListing: "47.070")'],
  hiringPathway: ['hiringPathway(id: "OPM:hiringPathway:TECH_FORCE")'],
  node: [],
  nodes: [],
  remediationTimeline: [],
  search: [`search(text: "${HIDDEN_WORD}")`],
  snapshot: [`snapshot(query: "${SNAPSHOT}", asOf: ${EARLIER})`],
  statusHistory: [`statusHistory(directive: "2(d)", from: ${MINUTE}, interval: HOUR)`],
  vulnerability: ['vulnerability(cveId: "CVE-2021-34527")'],
};

/** Questions that name a record, or an event of it. */
const NAMING: readonly string[] = [
  'node(id: $id) { id __typename }',
  'nodes(ids: [$id, "CISA"]) { id __typename }',
  'events(filter: { subject: [$id] }) { totalCount nodes { id } }',
  'events(after: $id) { totalCount nodes { id } }',
  'tasks(filter: { waitingFor: [$id] }) { totalCount nodes { id } }',
  'clearinghouseCase(id: $id) { id }',
  'frontierModel(id: $id) { id }',
  'hiringPathway(id: $id) { id }',
  'treasury { consultations(filter: { about: [$id] }) { totalCount } }',
  'earlyAccessWindows(filter: { frontierModel: [$id] }) { totalCount }',
  'engagements(filter: { frontierModel: [$id] }) { totalCount }',
  'placements(filter: { pathway: [$id] }) { totalCount }',
].map((question) => `query ($id: ID!) { ${question} }`);

const AUDITOR: Principal = { ...officer('OMB'), role: 'auditor', agency: null };

const strangers: readonly (readonly [string, Principal])[] = [
  ['the public', publicPrincipal],
  ['somebody of another organization', memberOf('Another Organization')],
  ['an officer of another agency', officer('OMB')],
];

let stage: Stage;
let questions: readonly string[];
/** Identifiers of hidden records and of their events, by what they are. */
let hidden: readonly (readonly [string, string])[];
const before = new Map<string, readonly unknown[]>();

beforeAll(async () => {
  stage = await openStage();
  questions = everyQuestion(graph(), SAMPLES);
  const known = await makePublicRecords(stage);
  await ledgerCaughtUp(stage);
  for (const [name, as] of strangers) before.set(name, await everyAnswer(as));
  const records = [...(await makeHiddenRecords(stage, known))];
  await ledgerCaughtUp(stage);
  hidden = [...records, ...(await eventsOf(records))];
});
afterAll(() => stage.close());

test('every root field is asked, or is asked by the name of a record', () => {
  expect(unasked(graph(), SAMPLES)).toEqual([]);
});

describe.each(strangers)('to %s', (name, as) => {
  test('every question is answered as before records of all kinds were hidden in the graph', async () => {
    const [then, now] = [before.get(name) ?? [], await everyAnswer(as)];
    expect(then.length).toBeGreaterThan(30);
    for (const [at, question] of questions.entries()) {
      const asked = question.slice(0, 60);
      expect({ asked, answer: now[at] }).toEqual({ asked, answer: then[at] });
    }
  });

  test('a question that names a hidden record is answered as for one that never was', async () => {
    for (const [what, id] of hidden) {
      const never = id.replace(/[^:]+$/, 'never');
      for (const query of NAMING) {
        const told = async (named: string) =>
          tell(await stage.ask(query, { id: named }, as), named);
        expect({ what, query, told: await told(id) }).toEqual({
          what,
          query,
          told: await told(never),
        });
      }
    }
  });

  test.each(entities())('%s gives no hidden record as a %s by reference', async (of, typeName) => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on ${typeName} { id } } }`;
    for (const [what, id] of hidden) {
      const never = id.replace(/[^:]+$/, 'never');
      const told = async (named: string) =>
        tell(
          await stage.askSubgraph(of, query, { of: [{ __typename: typeName, id: named }] }, as),
          named,
        );
      expect({ what, told: await told(id) }).toEqual({ what, told: await told(never) });
    }
  });
});

test('a moment of the past that is asked for can be cited', async () => {
  const query = `{ ${SAMPLES.snapshot.join(' ')} { sha256 } }`;
  expect((await stage.ask(query)).errors).toBeUndefined();
});

test('whoever may know of all of it finds them', async () => {
  const everything = JSON.stringify(await everyAnswer(AUDITOR));
  for (const [what, id] of hidden) {
    // Proposals are asked for with a right of their own, and of events only a page is.
    const isSought = what !== 'proposal' && !what.startsWith('event');
    expect({ what, isFound: everything.includes(id) || !isSought }).toEqual({
      what,
      isFound: true,
    });
  }
});

test('a snapshot of the moment at which they were made has them for those only who may know of them', async () => {
  const made = stage.clock.now().toISOString();
  stage.clock.advance(10 * 60_000);
  await everyFeedHeard(stage);
  const take = async (as: Principal) => {
    const query = `{ snapshot(query: "${SNAPSHOT}", asOf: "${made}") { data } }`;
    return JSON.stringify(dataOf(await stage.ask(query, {}, as)));
  };
  const of = (text: string) => hidden.flatMap(([, id]) => (text.includes(id) ? [id] : []));
  for (const [, as] of strangers) expect(of(await take(as))).toEqual([]);
  expect(of(await take(AUDITOR))).not.toEqual([]);
});

function graph(): GraphQLSchema {
  const sources = Object.entries(schemasOfSubgraphs()).map(([name, sdl]) => ({
    name,
    url: `http://${name}.invalid/graphql`,
    typeDefs: parse(sdl),
  }));
  return buildSchema(composeGraph(sources).apiSchemaSdl);
}

/** Every type that a subgraph finds by identifier. */
function entities(): readonly (readonly [SubgraphName, string])[] {
  const schemas = schemasOfSubgraphs();
  return SUBGRAPH_NAMES.flatMap((name) =>
    parse(schemas[name]).definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
      const keys = (definition.directives ?? []).filter(
        (directive) => directive.name.value === 'key',
      );
      const isFound = keys.some((key) => /fields: "id"(?!.*resolvable: false)/.test(print(key)));
      return isFound ? [[name, definition.name.value] as const] : [];
    }),
  );
}

/** What somebody is told in answer to every question, in the order of the questions. */
async function everyAnswer(as: Principal): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const question of questions) answers.push(inOrder(await stage.ask(question, {}, as)));
  return answers;
}

/** An answer with what is withheld in one order: subgraphs answer in any. */
function inOrder({ extensions, ...answer }: Answer<unknown>): unknown {
  const redactions = (extensions?.['redactions'] ?? []) as readonly object[];
  return {
    ...answer,
    ...extensions,
    redactions: redactions.map((one) => JSON.stringify(one)).sort(),
  };
}

function tell(answer: Answer<unknown>, named: string): string {
  return JSON.stringify(answer).replaceAll(named, 'ID');
}

async function eventsOf(records: readonly (readonly [string, string])[]) {
  const query =
    'query ($of: [ID!]) { events(first: 100, filter: { subject: $of }) { nodes { id subject } } }';
  interface Seen {
    readonly events: {
      readonly nodes: readonly { readonly id: string; readonly subject: string }[];
    };
  }
  const of = records.map(([, id]) => id);
  const { events } = dataOf(await stage.ask<Seen>(query, { of }, AUDITOR));
  return events.nodes.map(({ id, subject }) => [`event of ${subject}`, id] as const);
}
