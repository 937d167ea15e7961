import { officer, openStage, type Stage } from '../../testing/stage.js';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';

const LIMITS = { depth: 8, aliases: 4, cost: 500, costPerHour: 1_000 };

let stage: Stage;
let url: string;
beforeAll(async () => {
  stage = await openStage({ limits: LIMITS });
  await stage.followAgencies();
  url = `${await stage.gateway.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});
afterAll(() => stage.close());
// An hour later everybody has all of it again.
beforeEach(() => stage.clock.advance(3_600_000));

async function send(query: string, as?: Principal, accept = 'application/json') {
  const authorization = as && { authorization: `Bearer ${await stage.tokenOf(as)}` };
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json', ...authorization },
    body: JSON.stringify({ query }),
  });
  return { response, text: await response.text() };
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: unknown }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}
const bodyOf = ({ text }: { text: string }) => JSON.parse(text) as Body;

const TASKS = '{ tasks(first: 100) { nodes { id } } }';
const DEEP =
  '{ directives { nodes { tasks { nodes { directive { tasks { nodes { directive { citation } } } } } } } } }';
const ALIASES =
  '{ a: order { number } b: order { number } c: order { number } d: order { number } e: order { number } }';

test.each([
  [DEEP, 'QUERY_TOO_DEEP', 8, 9],
  [ALIASES, 'TOO_MANY_ALIASES', 4, 5],
  [
    '{ directives(first: 100) { nodes { tasks(first: 5) { nodes { id } } } } }',
    'QUERY_TOO_COSTLY',
    500,
    701,
  ],
  [
    `{ snapshot(query: "query ($asOf: DateTime!) { directives(first: 100, asOf: $asOf) { nodes { tasks(first: 5) { nodes { id } } } } }", asOf: "2026-11-20T00:00:00Z") { sha256 } }`,
    'QUERY_TOO_COSTLY',
    500,
    702,
  ],
])('%s is refused before anything is asked: %s', async (query, code, limit, asked) => {
  const answer = await send(query);
  expect(answer.response.status).toBe(400);
  const [error] = bodyOf(answer).errors ?? [];
  expect(error).toMatchObject({ extensions: { code, limit, asked } });
  expect(error?.message).toContain(String(limit));
  // The same by every other way in: a subscription, an export, the process itself.
  const { errors } = await stage.ask(query);
  expect(errors?.[0]?.extensions?.['code']).toBe(code);
});

test('an answer says what it cost and what is left, in its extensions and in the headers', async () => {
  const answer = await send(TASKS);
  expect(bodyOf(answer).extensions).toMatchObject({
    cost: { cost: 101, limit: 1_000, remaining: 899 },
  });
  expect(answer.response.headers.get('x-ratelimit-limit')).toBe('1000');
  expect(answer.response.headers.get('x-ratelimit-remaining')).toBe('899');
});

test('a file says what is left too, page by page', async () => {
  const { response } = await send(
    '{ directives(first: 5) { nodes { citation } } }',
    undefined,
    'text/csv',
  );
  expect(response.status).toBe(200);
  expect(Number(response.headers.get('x-ratelimit-remaining'))).toBeLessThan(1_000 - 2 * 6);
});

test('the viewer can ask what is left, this request already taken off', async () => {
  await send(TASKS);
  const answer = await send('{ viewer { spending { limit remaining } } }');
  expect(bodyOf(answer).data).toEqual({ viewer: { spending: { limit: 1_000, remaining: 897 } } });
  const { data } = await stage.ask('{ viewer { spending { limit } } }');
  expect(data).toEqual({ viewer: { spending: null } });
});

test('whoever has spent the hour waits as long as is said; others do not', async () => {
  for (let n = 0; n < 9; n += 1) await send(TASKS);
  const refused = await send(TASKS);
  expect(refused.response.status).toBe(429);
  const seconds = Number(refused.response.headers.get('retry-after'));
  expect(bodyOf(refused).errors?.[0]).toMatchObject({
    message: expect.stringContaining(`${seconds} seconds`) as string,
    extensions: { code: 'OVER_RATE_LIMIT', cost: 101, remaining: 91, retryAfterSeconds: seconds },
  });
  expect((await send(TASKS, officer('OPM'))).response.status).toBe(200);
  const file = await send(TASKS, undefined, 'text/csv');
  expect(file.response.status).toBe(429);
  // A page of a file costs one more: it says where the next begins.
  expect(Number(file.response.headers.get('retry-after'))).toBeGreaterThanOrEqual(seconds);
  stage.clock.advance(seconds * 1_000);
  expect((await send(TASKS)).response.status).toBe(200);
});

test('what the schema says of itself costs a point, and a document of too many signs is not parsed', async () => {
  const introspection = await send('{ __schema { types { name fields { name } } } }');
  expect(bodyOf(introspection).extensions).toMatchObject({ cost: { cost: 1 } });
  const long = await send(`{ order { ${'number '.repeat(5_000)} } }`);
  expect(long.response.status).toBe(400);
  expect(bodyOf(long).errors?.[0]).toMatchObject({ extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
});
