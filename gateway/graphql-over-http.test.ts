import { serverAudits } from 'graphql-http';
import { pino } from 'pino';
import { makeSmallGateway } from './testing/small-gateway.js';
import type { SmallGateway } from './testing/small-gateway.js';

let small: SmallGateway;
let url: string;
const logged: string[] = [];

beforeAll(async () => {
  const logger = pino({ level: 'warn' }, { write: (line: string) => logged.push(line) });
  small = await makeSmallGateway({ logger });
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

describe('a document of which no operation is chosen', () => {
  const TWO = 'query A { agencies { name } } query B { agencies { id } }';
  const MANY = Array.from({ length: 13 }, (_, at) => `query Q${at} { agencies { id } }`).join(' ');
  test.each([
    [
      'among several',
      { query: TWO },
      'Say by "operationName" which operation of the document is meant. It has "A" and "B".',
    ],
    [
      'by an empty name',
      { query: TWO, operationName: '' },
      'Say by "operationName" which operation of the document is meant. It has "A" and "B".',
    ],
    [
      'by the name of none of several',
      { query: TWO, operationName: 'C' },
      'The document has no operation "C". It has "A" and "B".',
    ],
    [
      'by another name than that of its only one',
      { query: 'query A { agencies { name } }', operationName: 'C' },
      'The document has no operation "C". It has "A".',
    ],
    [
      'by a name where its only one has none',
      { query: '{ agencies { name } }', operationName: 'C' },
      'The document has no operation "C". Its only one has no name: leave out "operationName".',
    ],
    [
      'among more than one would read',
      { query: MANY },
      'Say by "operationName" which operation of the document is meant. It has "Q0", "Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8", "Q9" and 3 more.',
    ],
  ])('%s is refused, says which there are, and is no error of ours', async (_, body, message) => {
    logged.length = 0;
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify(body),
      });
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({
        errors: [{ message, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
      });
    }
    expect(logged).toEqual([]);
  });
});
