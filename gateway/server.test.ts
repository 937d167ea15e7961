import { publicPrincipal } from '../subgraphs/contract/identity/principal.js';
import type { SubgraphTransport } from '../subgraphs/contract/transport/subgraph-request.js';
import { makeSmallGateway } from './testing/small-gateway.js';
import type { SmallGateway } from './testing/small-gateway.js';
import { planShape } from './transport/query-plan.js';

const parts = { database: true, nsa: true };
let small: SmallGateway;

const post = (
  payload: string | object,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: unknown; headers: Record<string, unknown> }> =>
  small.gateway.app
    .inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload,
    })
    .then((response) => ({
      status: response.statusCode,
      body: response.json(),
      headers: response.headers,
    }));

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
    const { body, headers } = await post(
      { query: '{ whoAsks }' },
      { authorization: `Bearer ${token}`, 'x-request-id': 'request-42', cookie: 'a=b' },
    );
    expect(body).toEqual({ data: { whoAsks: 'pat request-42' } });
    expect(headers['x-request-id']).toBe('request-42');
    expect(headers['cache-control']).toBe('private, no-store');
    const [request] = small.graph.subgraphs.cisa.requests.slice(-1);
    expect(request?.assertion).not.toBe(token);
    expect(JSON.stringify(request)).not.toContain('a=b');
  });

  test('of more than 1 MiB is refused as such', async () => {
    const { status, body } = await post({ query: `{ whoAsks } # ${'x'.repeat(1024 * 1024)}` });
    expect(status).toBe(413);
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_TOO_LARGE' } }] });
  });

  test('of malformed JSON is refused as such', async () => {
    const { status, body } = await post('{"query": ');
    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [
        {
          message: 'The request body is not valid JSON.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });

  test('with an impossible Host is its own fault', async () => {
    const { status } = await post({ query: '{ whoAsks }' }, { host: 'a b[' });
    expect(status).toBe(400);
  });

  test('to an unknown address reads JSON too', async () => {
    const response = await small.gateway.app.inject('/nothing');
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test('never gets a stack', async () => {
    const { body } = await post({ query: '{ nothing broken' });
    expect(JSON.stringify(body)).not.toMatch(/stack|node_modules|\.ts:/);
  });
});

describe('health', () => {
  test('live whatever happens; ready only with every part', async () => {
    const { app } = small.gateway;
    expect((await app.inject('/health/live')).statusCode).toBe(200);
    expect((await app.inject('/health/ready')).json()).toEqual({ status: 'ready', parts });
    parts.database = false;
    const response = await app.inject('/health/ready');
    parts.database = true;
    expect(response.statusCode).toBe(503);
    expect(response.json()).toEqual({
      status: 'not ready',
      parts: { database: false, nsa: true },
    });
  });
});

test('the schema, the index and the metrics are there for all origins', async () => {
  const { app } = small.gateway;
  const schema = await app.inject({
    url: '/schema.graphql',
    headers: { origin: 'https://a.example' },
  });
  expect(schema.body).toContain('type CISA implements Agency');
  expect(schema.body).not.toMatch(/join__|_entities|127\.0\.0\.1/);
  expect(schema.headers['access-control-allow-origin']).toBe('*');
  expect((await app.inject('/')).json()).toMatchObject({ graphql: '/graphql' });
  await post({ query: '{ agencies { name } }' });
  expect((await app.inject('/metrics')).body).toContain('graph_subgraph_fetch_seconds');
});

test('an agency that is silent costs its fields, not the answer', async () => {
  const silent: SubgraphTransport = {
    send: (_request, limits) => Promise.reject(late(limits?.timeoutMs)),
    close: () => Promise.resolve(),
  };
  const slow = await makeSmallGateway({ transports: { cisa: silent }, timeoutsMs: { cisa: 250 } });
  const { errors } = await slow.gateway.execute({ query: '{ whoAsks }' }, publicPrincipal);
  await slow.close();
  // Not the transport's own error: what a fault of ours looks like from outside.
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_ERROR' } }]);
  expect(JSON.stringify(errors)).not.toContain('250');
});

function late(timeoutMs: number | undefined): Error {
  return new Error(`late after ${String(timeoutMs)}`);
}

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
  const address = await draining.gateway.listen({ host: '127.0.0.1', port: 0 });
  const asked = fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ whoAsks }' }),
  });
  while (answer === undefined) await new Promise((resolve) => setImmediate(resolve));
  const closed = draining.close();
  answer();
  expect(await (await asked).json()).toEqual({ data: { whoAsks: 'done' } });
  await closed;
  await expect(fetch(`${address}/health/live`)).rejects.toThrow();
});
