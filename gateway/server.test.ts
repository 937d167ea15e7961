import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { publicPrincipal } from '../subgraphs/contract/identity/principal.js';
import type { SubgraphTransport } from '../subgraphs/contract/transport/subgraph-request.js';
import { makeSmallGateway } from './testing/small-gateway.js';
import type { SmallGateway } from './testing/small-gateway.js';
import { fetchesOf, planShape } from './transport/query-plan.js';

const parts = { database: true, nsa: true };
let small: SmallGateway;

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${small.address}${path}`, { headers });

const post = (body: string | object, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${small.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

beforeAll(async () => {
  small = await makeSmallGateway({ isReady: () => Promise.resolve({ ...parts }) });
});

afterAll(() => small.close());

describe('the plan', () => {
  test('asks each owning subgraph once, in parallel', async () => {
    const query = '{ agencies { name tasks(first: 5) { title } late } }';
    expect(planShape(await small.gateway.plan({ query }))).toEqual({
      sequence: [
        { fetch: 'omb', at: '' },
        {
          parallel: [
            { fetch: 'cisa', at: 'agencies.@' },
            { fetch: 'nsa', at: 'agencies.@' },
          ],
        },
      ],
    });
    expect(fetchesOf(await small.gateway.plan({ query }))).toHaveLength(3);
    const { nsa, cisa, omb } = small.graph.subgraphs;
    expect([nsa, cisa, omb].flatMap(({ requests }) => requests)).toEqual([]);
  });

  test('of an operation that is none says so', async () => {
    await expect(small.gateway.plan({ query: '{ nothing }' })).rejects.toThrow('No plan');
  });
});

describe('a request', () => {
  test('carries who asks and its id to the subgraph, and nothing else', async () => {
    const token = await small.issuer.issue({ sub: 'pat', role: 'analyst' });
    const response = await post(
      { query: '{ whoAsks }' },
      { authorization: `Bearer ${token}`, 'x-request-id': 'request-42', cookie: 'a=b' },
    );
    expect(await response.json()).toMatchObject({ data: { whoAsks: 'pat request-42' } });
    expect(response.headers.get('x-request-id')).toBe('request-42');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const [sent] = small.graph.subgraphs.cisa.requests.slice(-1);
    expect(sent?.assertion).not.toBe(token);
    expect(JSON.stringify(sent)).not.toContain('a=b');
  });

  test('of more than 1 MiB is refused as such', async () => {
    const response = await post({ query: `{ whoAsks } # ${'x'.repeat(1024 * 1024)}` });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'REQUEST_TOO_LARGE' } }],
    });
  });

  test('of malformed JSON is refused as such', async () => {
    const response = await post('{"query": ');
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The request body is not valid JSON.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });

  test('with an impossible Host is its own fault', async () => {
    const { port } = new URL(small.address);
    const sent = request({
      port,
      path: '/graphql',
      method: 'POST',
      headers: { host: 'a b[', 'content-type': 'application/json' },
    }).end('{"query":"{ whoAsks }"}');
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    response.resume();
    expect(response.statusCode).toBe(400);
  });

  test('to an unknown address reads JSON too', async () => {
    const response = await get('/nothing');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
  });

  test('never gets a stack', async () => {
    const response = await post({ query: '{ nothing broken' });
    expect(await response.text()).not.toMatch(/stack|node_modules|\.ts:/);
  });
});

describe('health', () => {
  test('live whatever happens; ready only with every part', async () => {
    expect((await get('/health/live')).status).toBe(200);
    expect(await (await get('/health/ready')).json()).toEqual({ status: 'ready', parts });
    parts.database = false;
    const response = await get('/health/ready');
    parts.database = true;
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      status: 'not ready',
      parts: { database: false, nsa: true },
    });
  });
});

test('the schema, the index and the metrics are there for all origins', async () => {
  const schema = await get('/schema.graphql', { origin: 'https://a.example' });
  const text = await schema.text();
  expect(text).toContain('type CISA implements Agency');
  expect(text).not.toMatch(/join__|_entities|127\.0\.0\.1/);
  expect(schema.headers.get('access-control-allow-origin')).toBe('*');
  expect(await (await get('/')).json()).toMatchObject({ graphql: '/graphql' });
  await post({ query: '{ agencies { name } }' });
  expect(await (await get('/metrics')).text()).toContain('graph_subgraph_fetch_seconds');
});

test('a fault of our own is masked and does not cost the rest', async () => {
  const faulty: SubgraphTransport = {
    send: () => Promise.reject(new Error('secret at 10.1.2.3')),
    close: () => Promise.resolve(),
  };
  const broken = await makeSmallGateway({ transports: { cisa: faulty } });
  const query = '{ whoAsks nsa { late } }';
  const result = await broken.gateway.execute({ query }, publicPrincipal, 'request-1');
  await broken.close();
  expect(result).toMatchObject({
    data: { whoAsks: null, nsa: { late: 1 } },
    errors: [
      {
        message: 'Something went wrong at CISA. Quote the request id request-1.',
        path: ['whoAsks'],
        extensions: { code: 'INTERNAL_ERROR', agency: 'CISA', requestId: 'request-1' },
      },
    ],
  });
});

test('closing finishes what is under way', async () => {
  let answer: (() => void) | undefined;
  const held: SubgraphTransport = {
    send: () =>
      new Promise((resolve) => {
        answer = () => resolve({ data: { whoAsks: 'done' } });
      }),
    close: () => Promise.resolve(),
  };
  const draining = await makeSmallGateway({ transports: { cisa: held } });
  const { address } = draining;
  const asked = fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ whoAsks }' }),
  });
  while (answer === undefined) await new Promise((resolve) => setImmediate(resolve));
  const closed = draining.close();
  answer();
  expect(await (await asked).json()).toMatchObject({ data: { whoAsks: 'done' } });
  await closed;
  await expect(fetch(`${address}/health/live`)).rejects.toThrow();
});

test('every answer says how it is marked, in its extensions and in a header', async () => {
  const response = await post({ query: '{ whoAsks }' });
  expect(response.headers.get('x-marking')).toBe('UNCLASSIFIED');
  expect(await response.json()).toMatchObject({
    extensions: { marking: { banner: 'UNCLASSIFIED' } },
  });
});
