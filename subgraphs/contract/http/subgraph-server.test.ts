import { once } from 'node:events';
import { connect } from 'node:net';
import { buildSchema, graphql, parse } from 'graphql';
import { serverAudits } from 'graphql-http';
import { pino } from 'pino';
import { until } from '../../../testing/until.js';
import type { Subgraph } from '../subgraph.js';
import type { SubgraphRequest } from '../transport/subgraph-request.js';
import { buildSubgraphServer } from './subgraph-server.js';
import type { SubgraphServer } from './subgraph-server.js';

const SDL = 'type Query { a: Int }';
const schema = buildSchema(SDL);
const requests: SubgraphRequest[] = [];
let ready = true;

const subgraph: Subgraph = {
  name: 'cisa',
  typeDefs: parse(SDL),
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
  isReady: () => Promise.resolve(ready),
  async execute(request) {
    requests.push(request);
    if (request.assertion === undefined) {
      return { errors: [{ message: 'no', extensions: { code: 'ASSERTION_REFUSED' } }] };
    }
    const { data, errors } = await graphql({
      schema,
      source: request.query,
      rootValue: { a: 1 },
      variableValues: request.variables ?? {},
      operationName: request.operationName ?? null,
    });
    return {
      ...(data !== undefined && { data }),
      ...(errors && { errors: errors.map((error) => error.toJSON()) }),
    };
  },
};

let server: SubgraphServer;
let address: string;

beforeAll(async () => {
  server = buildSubgraphServer({ subgraph, logger: pino({ level: 'silent' }) });
  address = await server.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(() => server.close());

const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

test('hands over the operation, the assertion and the request id', async () => {
  const response = await post(
    '{"query":"query A($b: Boolean!) { a @include(if: $b) }","variables":{"b":true}}',
    {
      authorization: 'Bearer signed',
      'x-request-id': 'request-1',
    },
  );
  expect(await response.json()).toEqual({ data: { a: 1 } });
  expect(requests.at(-1)).toEqual({
    query: 'query A($b: Boolean!) { a @include(if: $b) }',
    variables: { b: true },
    operationName: undefined,
    assertion: 'signed',
    requestId: 'request-1',
  });
});

test('without an assertion it is 401', async () => {
  expect((await post('{"query":"{ a }"}')).status).toBe(401);
});

test('by GET, malformed or too large: refused in the shape of GraphQL', async () => {
  const large = `{"query":"{ a }${' '.repeat(8 * 1024 * 1024)}"}`;
  const answers = [await fetch(`${address}/graphql?query={a}`), await post('{'), await post(large)];
  expect(answers.map(({ status }) => status)).toEqual([405, 400, 413]);
  for (const answer of answers) {
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: {} }] });
  }
});

test('is live, and ready when its database answers', async () => {
  expect((await fetch(`${address}/health/live`)).status).toBe(200);
  expect((await fetch(`${address}/health/ready`)).status).toBe(200);
  ready = false;
  const response = await fetch(`${address}/health/ready`);
  ready = true;
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ status: 'not ready', parts: { cisa: false } });
});

test('keeps the rules of GraphQL over HTTP, so that any router can ask it', async () => {
  const signed = (url: string, init: RequestInit = {}): Promise<Response> =>
    fetch(url, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), authorization: 'Bearer signed' },
    });
  const audits = serverAudits({ url: `${address}/graphql`, fetchFn: signed });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  const remarks = results.filter(({ status }) => status !== 'ok');
  // GET is optional for a server, and what no gateway sends is not offered.
  expect(remarks.map(({ id }) => id).sort()).toEqual(['5A70', '6A70', 'D6D5']);
});

test.each(['a new connection', 'one that was used before'])(
  'answers a request that lies unread on %s when it is told to close',
  async (kind) => {
    const closing = buildSubgraphServer({ subgraph, logger: pino({ level: 'silent' }) });
    const { port } = new URL(await closing.listen({ host: '127.0.0.1', port: 0 }));
    const accepted = once(closing.app.server, 'connection');
    const socket = connect(Number(port), '127.0.0.1');
    await accepted;
    let text = '';
    socket.on('data', (chunk) => (text += String(chunk)));
    const ask = () => socket.write('GET /health/live HTTP/1.1\r\nhost: subgraph\r\n\r\n');
    if (kind !== 'a new connection') {
      ask();
      await until('the first answer is there', () => text.includes('live'));
      text = '';
    }
    ask();
    await Promise.all([closing.close(), once(socket, 'close')]);
    expect(text).toMatch(/^HTTP\/1\.1 200 /);
  },
);
