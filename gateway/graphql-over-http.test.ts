import { serverAudits } from 'graphql-http';
import { makeSmallGateway } from './testing/small-gateway.js';
import type { SmallGateway } from './testing/small-gateway.js';

let small: SmallGateway;
let url: string;

beforeAll(async () => {
  small = await makeSmallGateway();
  url = `${small.address}/graphql`;
});

afterAll(() => small.close());

const CSRF =
  'A GET needs a content type or header that a page elsewhere cannot send without asking first: CSRF prevention is on.';
const PLAIN_400 =
  'A request of which nothing was executed answers 400 under the old media type too, so that whoever looks only at the status does not take it for an answer.';

/** What the audit remarks, all of it by choice; anything else fails the test. */
const EXPLAINED: Readonly<Record<string, readonly ['notice' | 'warn', string]>> = {
  '5A70': ['notice', CSRF],
  D6D5: ['notice', CSRF],
  '6A70': ['notice', CSRF],
  '572B': ['warn', PLAIN_400],
  FDE2: ['warn', PLAIN_400],
  '7B9B': ['warn', PLAIN_400],
};

test('the GraphQL-over-HTTP audit finds no error, and only remarks that are explained', async () => {
  const results = await Promise.all(serverAudits({ url }).map((audit) => audit.fn()));
  const remarks = results.filter(({ status }) => status !== 'ok');
  expect(results.length).toBeGreaterThan(50);
  expect(Object.fromEntries(remarks.map(({ id, status }) => [id, status]))).toEqual(
    Object.fromEntries(Object.entries(EXPLAINED).map(([id, [status]]) => [id, status])),
  );
});

test('a GET with the header that CSRF prevention asks for is answered', async () => {
  const query = new URLSearchParams({ query: '{ agencies { name } }' });
  const headers = { 'apollo-require-preflight': 'yes' };
  const response = await fetch(`${url}?${query.toString()}`, { headers });
  expect(response.status).toBe(200);
});

test('a GET changes nothing', async () => {
  const query = new URLSearchParams({ query: 'mutation { createCisaTask(title: "x") { id } }' });
  const headers = { 'apollo-require-preflight': 'yes' };
  const response = await fetch(`${url}?${query.toString()}`, { headers });
  expect(response.status).toBe(405);
  expect(small.graph.subgraphs.cisa.requests).toHaveLength(0);
});
