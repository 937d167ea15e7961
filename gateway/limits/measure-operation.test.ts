import { buildSchema, getOperationAST, parse } from 'graphql';
import { measureOperation } from './measure-operation.js';
import { OperationSizes } from './operation-sizes.js';

const schema = buildSchema(`
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Task { id: ID! title: String! directive: Directive leads: [Lead!]! tasks(first: Int = 20): TaskConnection }
  type Lead { name: String! }
  type Directive { citation: String! tasks(first: Int = 20): TaskConnection }
  type TaskEdge { node: Task! }
  type TaskConnection { nodes: [Task!]! edges: [TaskEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type Feed { events: [Lead!]! }
  type Snapshot { sha256: String }
  scalar JSONObject
  type Query { snapshot(query: String!, variables: JSONObject): Snapshot task: Task tasks(first: Int = 20): TaskConnection leads: [Lead!] feed(first: Int = 100): Feed }
  type Mutation { make(title: String): Task }
`);

function sizeOf(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('No operation');
  return measureOperation(schema, document, operation, variables);
}

const COSTS: readonly (readonly [string, number, Record<string, unknown>?])[] = [
  ['{ task { id title } }', 1],
  ['{ leads { name } }', 5],
  ['{ tasks { totalCount } }', 1],
  ['{ tasks { nodes { id } } }', 1 + 20],
  ['{ tasks(first: 100) { nodes { id directive { citation } } pageInfo { endCursor } } }', 2 + 200],
  ['{ tasks(first: 3) { edges { node { id leads { name } } } } }', 1 + 3 * (1 + 1 + 5)],
  ['query ($n: Int = 7) { tasks(first: $n) { nodes { id } } }', 1 + 7],
  ['query ($n: Int) { tasks(first: $n) { nodes { id } } }', 1 + 50, { n: 50 }],
  ['query ($n: Int) { tasks(first: $n) { nodes { id } } }', 1 + 20],
  ['{ tasks(first: -5) { nodes { id } } }', 1],
  ['{ tasks(first: 10) { ...Rows } } fragment Rows on TaskConnection { nodes { id } }', 1 + 10],
  ['{ feed(first: 1000) { events { name } } }', 1 + 1000],
  [
    '{ tasks(first: 100) { nodes { tasks(first: 100) { nodes { id } } } } }',
    1 + 100 * (1 + 1 + 100),
  ],
  ['mutation { a: make { id } b: make { id } }', 2 * (1 + 10)],
  ['{ __schema { types { name } } }', 1],
  ['{ snapshot(query: "{ tasks(first: 30) { nodes { id } } }") { sha256 } }', 1 + 1 + 30],
  [
    'query ($q: String!, $v: JSONObject) { snapshot(query: $q, variables: $v) { sha256 } }',
    1 + 1 + 40,
    { q: 'query ($n: Int) { tasks(first: $n) { nodes { id } } }', v: { n: 40 } },
  ],
  [
    'query ($n: Int) { snapshot(query: "query ($n: Int) { tasks(first: $n) { nodes { id } } }", variables: { n: $n }) { sha256 } }',
    1 + 1 + 50,
    { n: 50 },
  ],
  [
    'query ($q: String! = "{ tasks(first: 60) { nodes { id } } }") { snapshot(query: $q) { sha256 } }',
    1 + 1 + 60,
  ],
  [
    '{ snapshot(query: "{ snapshot(query: \\"{ tasks(first: 70) { nodes { id } } }\\") { sha256 } }") { sha256 } }',
    2 + 1 + 70,
  ],
  [
    '{ snapshot(query: "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }") { sha256 } }',
    1,
  ],
  ['{ snapshot(query: "no query") { sha256 } }', 1],
  [
    'query ($q: String!) { snapshot(query: $q) { sha256 } }',
    1,
    { q: `{ tasks { nodes { id } } }${' '.repeat(10_000)}` },
  ],
];
// Jest takes a parameter that a row does not have for a callback.
const rows = COSTS.map(([query, cost, variables = {}]) => [query, cost, variables] as const);

test.each(rows)('%s costs %d', (query, cost, variables) => {
  expect(sizeOf(query, variables).cost).toBe(cost);
});

test('depth and aliases are counted through fragments', () => {
  expect(
    sizeOf(
      '{ a: task { ...T } } fragment T on Task { b: id directive { ...D } } fragment D on Directive { c: citation }',
    ),
  ).toMatchObject({ depth: 3, aliases: 3 });
});

test('fragments that double one another are measured in no time', () => {
  const fragments = Array.from(
    { length: 60 },
    (_, n) => `fragment F${n} on Task { ...F${n + 1} directive { citation } ...F${n + 1} }`,
  );
  const query = `{ task { ...F0 } } ${fragments.join(' ')} fragment F60 on Task { id }`;
  expect(sizeOf(query).cost).toBeGreaterThan(2 ** 59);
});

test('an operation is measured once for the sizes of its pages', () => {
  const sizes = new OperationSizes(schema);
  const document = parse('query ($n: Int, $x: String) { tasks(first: $n) { nodes { id } } }');
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('No operation');
  const first = sizes.of(document, operation, { n: 5, x: 'a' });
  expect(sizes.of(document, operation, { n: 5, x: 'b' })).toBe(first);
  expect(sizes.of(document, operation, { n: 6 }).cost).toBe(first.cost + 1);
});

test('sizes are not taken for those of another query that is carried', () => {
  const sizes = new OperationSizes(schema);
  const document = parse('query ($q: String!) { snapshot(query: $q) { sha256 } }');
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('No operation');
  const costOf = (first: number) =>
    sizes.of(document, operation, { q: `{ tasks(first: ${first}) { nodes { id } } }` }).cost;
  expect([costOf(10), costOf(100), costOf(10)]).toEqual([12, 102, 12]);
});
