import type { FormattedExecutionResult } from 'graphql';
import { pino } from 'pino';
import { buildSubgraphServer } from '../../subgraphs/contract/http/subgraph-server.js';
import type { SubgraphServer } from '../../subgraphs/contract/http/subgraph-server.js';
import { publicPrincipal } from '../../subgraphs/contract/identity/principal.js';
import type { Subgraph } from '../../subgraphs/contract/subgraph.js';
import { httpTransport } from '../../subgraphs/contract/transport/http.js';
import { makeSmallGateway } from '../testing/small-gateway.js';
import type { SmallGateway } from '../testing/small-gateway.js';
import { makeSmallGraph } from '../testing/small-graph.js';
import type { SmallGraph } from '../testing/small-graph.js';

/** A subgraph's own HTTP server that can be closed and opened again on its port. */
class Child {
  #server: SubgraphServer | undefined;
  #port = 0;
  url = '';

  constructor(private readonly subgraph: Subgraph) {}

  async open(): Promise<void> {
    this.#server = buildSubgraphServer({
      subgraph: this.subgraph,
      logger: pino({ level: 'silent' }),
    });
    const address = await this.#server.listen({ host: '127.0.0.1', port: this.#port });
    this.#port = Number(new URL(address).port);
    this.url = `${address}/graphql`;
  }

  async close(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }
}

let graph: SmallGraph;
let small: SmallGateway;
let children: { omb: Child; nsa: Child; cisa: Child };

const ask = (query: string): Promise<FormattedExecutionResult> =>
  small.gateway.execute({ query }, publicPrincipal, 'request-1');

beforeAll(async () => {
  graph = await makeSmallGraph();
  const { omb, nsa, cisa } = graph.subgraphs;
  children = { omb: new Child(omb), nsa: new Child(nsa), cisa: new Child(cisa) };
  await Promise.all(Object.values(children).map((child) => child.open()));
  small = await makeSmallGateway({
    graph,
    transports: Object.fromEntries(
      Object.entries(children).map(([name, { url }]) => [name, httpTransport({ name, url })]),
    ),
  });
});

afterAll(async () => {
  await small.close();
  await Promise.all(Object.values(children).map((child) => child.close()));
});

const STATUS = '{ agencies { name tasks(first: 5) { title } late } }';

test('all answer', async () => {
  const { data, errors } = await ask(STATUS);
  expect(errors).toBeUndefined();
  expect(data?.['agencies']).toHaveLength(4);
});

describe('with CISA down', () => {
  beforeAll(() => children.cisa.close());
  afterAll(() => children.cisa.open());

  test('everything else is there, and one error says what is not', async () => {
    const { data, errors } = await ask(STATUS);
    expect(data?.['agencies']).toEqual([
      { name: 'The OMB', tasks: [], late: 0 },
      { name: 'The NSA', tasks: [{ title: 'First of NSA' }], late: 1 },
      { name: 'The CISA', tasks: null, late: null },
      { name: 'The CNSS', tasks: [{ title: 'First of CNSS' }], late: 0 },
    ]);
    expect(errors).toEqual([
      {
        message: 'CISA cannot be reached now; its fields are null.',
        path: ['agencies', 2],
        extensions: { code: 'AGENCY_UNAVAILABLE', agency: 'CISA', reason: 'UNREACHABLE' },
      },
    ]);
  });

  test('a single field is named in the path, under its alias', async () => {
    const { errors } = await ask('{ all: agencies { open: tasks { id } } }');
    expect(errors).toMatchObject([{ path: ['all', 2, 'open'] }]);
  });

  test('a root field, alone or beside others', async () => {
    const { data, errors } = await ask('{ cisa { late } agencies { name } broken }');
    expect(data).toMatchObject({ cisa: null, broken: null, agencies: [{}, {}, {}, {}] });
    expect(errors).toMatchObject([
      { path: ['cisa'], extensions: { paths: [['cisa'], ['broken']] } },
    ]);
  });

  test('a mutation does not claim to know whether the change was made', async () => {
    const { data, errors } = await ask('mutation { createCisaTask(title: "x") { id } }');
    expect(data).toEqual({ createCisaTask: null });
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('whether the change was made is not known') as string,
        path: ['createCisaTask'],
        extensions: { code: 'AGENCY_UNAVAILABLE', agency: 'CISA' },
      },
    ]);
  });

  test('nothing of the inside shows', async () => {
    const text = JSON.stringify(await ask(STATUS));
    expect(text).not.toMatch(/127\.0\.0\.1|ECONN|_entities|representations|stack|http:/);
  });
});

test('one fetch for two agencies: one error, both places', async () => {
  await children.nsa.close();
  const { errors } = await ask('{ agencies { tasks { id } } }');
  await children.nsa.open();
  const paths = [
    ['agencies', 1, 'tasks'],
    ['agencies', 3, 'tasks'],
  ];
  expect(errors).toMatchObject([{ path: paths[0], extensions: { agency: 'NSA', paths } }]);
});

test('the registry down: its root field is null and named', async () => {
  await children.omb.close();
  const { data, errors } = await ask('{ agencies { name } cisa { late } }');
  await children.omb.open();
  expect(data).toEqual({ agencies: null, cisa: { late: 2 } });
  expect(errors).toMatchObject([{ path: ['agencies'], extensions: { agency: 'OMB' } }]);
});

test('back on the same port, it is asked again without a restart of anything', async () => {
  await children.cisa.close();
  expect((await ask(STATUS)).errors).toHaveLength(1);
  await children.cisa.open();
  expect((await ask(STATUS)).errors).toBeUndefined();
});

test("an agency's own refusal keeps its code and data, and gets its true place", async () => {
  const { errors } = await ask('{ agencies { name ... on CISA { late refused } } }');
  expect(errors).toEqual([
    {
      message: 'Not a page',
      path: ['agencies', 2, 'refused'],
      extensions: { code: 'INPUT_INVALID', agency: 'CISA', most: 100 },
    },
  ]);
});

test('an unexpected error is masked, and found by its request id', async () => {
  const { errors } = await ask('{ broken agencies { ... on CISA { crashed } } }');
  const extensions = { code: 'INTERNAL_ERROR', agency: 'CISA', requestId: 'request-1' };
  const message = 'Something went wrong at CISA. Quote the request id request-1.';
  expect(errors).toHaveLength(2);
  expect(errors).toContainEqual({ message, path: ['broken'], extensions });
  expect(errors).toContainEqual({ message, path: ['agencies', 2, 'crashed'], extensions });
});

test('a variable of the wrong type is the request’s own fault', async () => {
  const request = { query: 'query ($id: ID!) { agency(id: $id) { name } }', variables: { id: [] } };
  const { errors } = await small.gateway.execute(request, publicPrincipal);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
