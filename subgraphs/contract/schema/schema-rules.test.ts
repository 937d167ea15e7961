import { join } from 'node:path';
import { parse, type DocumentNode } from 'graphql';
import { composeGraph } from '../../../gateway/supergraph/compose.js';
import { subgraphSdl } from '../graph/subgraph-sdl.js';
import { SUBGRAPH_NAMES } from '../transport/local-urls.js';
import { fieldsThatMustBeNullable } from './testing/crossing-rules.js';
import { elementsOf } from './testing/schema-elements.js';
import { brokenLists, brokenMutations } from './testing/shape-rules.js';
import { forbiddenWords, withoutDescription } from './testing/wording-rules.js';

const subgraphs: Readonly<Record<string, DocumentNode>> = Object.fromEntries(
  SUBGRAPH_NAMES.map((name) => [
    name,
    parse(subgraphSdl(name, join(import.meta.dirname, '..', '..', name))),
  ]),
);
const { apiSchemaSdl } = composeGraph(
  Object.entries(subgraphs).map(([name, typeDefs]) => ({
    name,
    url: `http://${name}.invalid/graphql`,
    typeDefs,
  })),
);
const schemas = Object.entries({
  ...subgraphs,
  'the graph as clients see it': parse(apiSchemaSdl),
});

/** Rules that hold for each schema by itself, each with a schema that breaks it and what it says then. */
const RULES: readonly [string, (schema: DocumentNode) => readonly string[], string, string[]][] = [
  [
    'every element has a description',
    withoutDescription,
    `"""A""" type A { a("" b: Int): Int }  extend type A { c: Int }  "I" input I { d: Int }
     "E" enum E { F }  scalar S  "U" union U = A  "N" interface N { "g" g: Int }`,
    ['A.a', 'A.a.b', 'A.c', 'I.d', 'E.F', 'S'],
  ],
  [
    'no word stands for leave to release (section 3(c))',
    forbiddenWords,
    `"A licence" type A { releasePermit: Int  "Needs approval" b: Int }
     enum E { PRECLEARANCE }  "Fine: it authorizes nothing, and no one is asked." type F { g: Int }`,
    ['A: licenc', 'A.releasePermit: Permit', 'A.b: approv', 'E.PRECLEARANCE: PRECLEAR'],
  ],
  [
    'a list is whole or a connection',
    brokenLists,
    `type A { b(first: Int): [Int]  c(first: Int = 20, after: String): DConnection
       e(first: Int): DConnection  f: [Int!]! }
     type DConnection { edges: [DEdge!]!  pageInfo: Int }  type DEdge { node: Int }`,
    [
      'A.b is no connection, but takes first',
      'A.e does not take after: String',
      'A.e is not 20 long by default',
      'DConnection has no nodes',
      'DConnection has no totalCount',
      'DEdge has no cursor',
    ],
  ],
  [
    'a mutation is a verb with one input and a payload',
    brokenMutations,
    `type Mutation { taskCreate(id: ID!): Task  createTask(input: CreateTaskInput!): CreateTaskPayload }
     type CreateTaskPayload { task: Task  userErrors: [UserError!]! }`,
    [
      'taskCreate: no verb',
      'taskCreate: not one input: TaskCreateInput!',
      'taskCreate: does not answer TaskCreatePayload',
      'taskCreate: no userErrors',
      'taskCreate: not one entity beside userErrors',
    ],
  ],
];

describe.each(RULES)('%s', (_, rule, counterExample, problems) => {
  test('and a schema that breaks the rule is found out', () => {
    expect(rule(parse(counterExample))).toEqual(problems);
  });

  test.each(schemas)('in %s', (_name, schema) => {
    expect(rule(schema)).toEqual([]);
  });
});

describe('what another subgraph may have to answer can be null', () => {
  test('and schemas that break the rule are found out', () => {
    const reference = 'type Model @key(fields: "id", resolvable: false) { id: ID! }';
    const one = `type Query { root: Int!  list: [Int!] }  ${reference}
      type Case { model: Model!  models: [Model!]  may: Model  all: [Model] }
      type Agency @key(fields: "id") { id: ID!  name: String!  tasks: [Int!]! }
      type Rule @key(fields: "id", resolvable: false) { id: ID! }
      extend type Rule @key(fields: "id") { added: Int!  may: Int }`;
    const other = `type Model @key(fields: "id") { id: ID!  name: String! }
      type Rule @key(fields: "id") { id: ID!  text: String! }
      type Agency @key(fields: "id") { id: ID!  name: String!  code: Int }`;
    expect(fieldsThatMustBeNullable({ one: parse(one), other: parse(other) })).toEqual([
      'one: Query.root',
      'one: Case.model',
      'one: Case.models',
      'one: Agency.tasks',
      'one: Rule.added',
    ]);
  });

  test('in all subgraphs together', () => {
    expect(fieldsThatMustBeNullable(subgraphs)).toEqual([]);
  });
});

test('every refusal says in the schema what it means', () => {
  const codes = elementsOf(parse(apiSchemaSdl)).filter(({ path }) => /^RefusalCode\./.test(path));
  expect(codes.length).toBeGreaterThan(10);
  for (const { description } of codes) expect(description).toMatch(/^[A-Z].{10,}\.$/);
});
