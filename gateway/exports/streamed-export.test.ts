import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { parse } from 'csv-parse/sync';
import { fastify, type FastifyInstance } from 'fastify';
import {
  GraphQLError,
  buildSchema,
  graphql,
  type ExecutionResult,
  type FormattedExecutionResult,
} from 'graphql';
import { PUBLIC_MARKING } from '../../subgraphs/contract/markings/marking.js';
import { publicPrincipal, type Principal } from '../../subgraphs/contract/identity/principal.js';
import { until } from '../../testing/until.js';
import { authenticate } from '../identity/authenticate.js';
import { Unauthenticated } from '../identity/unauthenticated.js';
import { exportsOf } from './answer-export.js';
import { wantedFormat } from './export-format.js';
import { keptOperations } from './kept-operations.js';

const PAGES = 60;
const ROWS = 100;
const QUERY = 'query All { things { nodes { number text } } }';
const schema = buildSchema(`
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Thing { number: Int! text: String! }
  type ThingConnection { nodes: [Thing!]! pageInfo: PageInfo! }
  type Query { things(first: Int = 20, after: String): ThingConnection }
`);

let app: FastifyInstance;
let address: string;
let who: Principal;
let isTokenGood: boolean;
/** What happens before a page is answered. */
let before: (page: number) => void;
let pagesRead: number;
/** How many pages the list has. */
let pages: number;
let marking: unknown;

beforeEach(async () => {
  who = publicPrincipal;
  isTokenGood = true;
  before = () => undefined;
  pagesRead = 0;
  pages = PAGES;
  marking = PUBLIC_MARKING;
  const identity = {
    principalOf: () => (isTokenGood ? Promise.resolve(who) : Promise.reject(new Unauthenticated())),
  };
  app = fastify({ forceCloseConnections: true });
  const answer = exportsOf(app, { schema, identity, kept: keptOperations(), execute });
  app.post('/graphql', { onRequest: authenticate(identity) }, (request, reply) => {
    const format = wantedFormat(request);
    return format === null ? reply.code(406).send() : answer(request, reply, format);
  });
  address = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterEach(() => app.close());

/** Six thousand things of half a kilobyte: twelve times what is held back. */
async function execute({
  query,
  variables,
}: {
  query: string;
  variables?: Readonly<Record<string, unknown>> | undefined;
}): Promise<FormattedExecutionResult> {
  const result: ExecutionResult = await graphql({
    schema,
    source: query,
    variableValues: variables,
    rootValue: { things: ({ after }: { after: string | null }) => thingsAfter(Number(after)) },
  });
  const errors = result.errors?.map((error) => error.toJSON());
  return {
    ...result,
    ...(errors && { errors }),
    extensions: { marking },
  } as FormattedExecutionResult;
}

function thingsAfter(page: number) {
  pagesRead += 1;
  before(page);
  const nodes = Array.from({ length: ROWS }, (_, index) => ({
    number: page * ROWS + index,
    text: 'x'.repeat(500),
  }));
  return { nodes, pageInfo: { hasNextPage: page < pages - 1, endCursor: String(page + 1) } };
}

async function open(accept: string): Promise<IncomingMessage> {
  const sent = httpRequest(`${address}/graphql`, {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json' },
  });
  sent.end(JSON.stringify({ query: QUERY }));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return response;
}

/** Reads to the end; says whether the connection was cut before it. */
async function readAll(response: IncomingMessage): Promise<{ text: string; cut: boolean }> {
  let text = '';
  try {
    for await (const chunk of response) text += String(chunk);
    return { text, cut: false };
  } catch {
    return { text, cut: true };
  }
}

test('a large list comes row by row through all of its pages, and ends with what it was', async () => {
  const response = await open('text/csv');
  const { text, cut } = await readAll(response);
  expect(cut).toBe(false);
  const rows: Record<string, string>[] = parse(text, { columns: true });
  expect(rows.map(({ number }) => Number(number))).toEqual(
    Array.from({ length: PAGES * ROWS }, (_, index) => index),
  );
  expect(response.headers['content-length']).toBeUndefined();
  expect(response.headers['x-marking']).toBe('UNCLASSIFIED');
  expect(response.trailers['x-marking']).toBe('UNCLASSIFIED');
});

test('whoever may see more is told so before, and what it was behind', async () => {
  who = { ...publicPrincipal, kind: 'PERSON', role: 'officer', agency: 'OPM', clearance: 'CUI' };
  before = (page) => {
    if (page === PAGES - 1) marking = { classification: 'U', cui: ['PRVCY'], tlp: 'GREEN' };
  };
  const response = await open('application/jsonl');
  const { text } = await readAll(response);
  expect(text.trimEnd().split('\n')).toHaveLength(PAGES * ROWS);
  expect(response.headers).toMatchObject({
    'x-marking': 'CUI',
    'cache-control': 'private, no-store',
  });
  expect(response.trailers).toMatchObject({ 'x-marking': 'CUI//PRVCY', 'x-tlp': 'GREEN' });
});

describe('a list that breaks off', () => {
  const breakOff = () => {
    before = (page) => {
      if (page !== PAGES - 1) return;
      const extensions = { code: 'AGENCY_UNAVAILABLE', agency: 'OMB' };
      throw new GraphQLError('OMB cannot be reached now.', { extensions });
    };
  };

  test('ends as CSV with a row that says so, and with a connection that is cut', async () => {
    breakOff();
    const { text, cut } = await readAll(await open('text/csv'));
    expect(cut).toBe(true);
    const rows: string[][] = parse(text);
    expect(rows).toHaveLength(1 + (PAGES - 1) * ROWS + 1);
    expect(rows.at(-1)).toEqual([
      `[INCOMPLETE: AGENCY_UNAVAILABLE; OMB cannot be reached now. Ask for the rest with after: "${PAGES - 1}".]`,
      '',
    ]);
  });

  test('ends as JSON Lines with a line of its errors', async () => {
    breakOff();
    const { text, cut } = await readAll(await open('application/x-ndjson'));
    expect(cut).toBe(true);
    expect(JSON.parse(text.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
      '@errors': [{ extensions: { code: 'AGENCY_UNAVAILABLE', after: String(PAGES - 1) } }],
    });
  });

  test('ends so where its token ends, and where the gateway stops', async () => {
    before = (page) => (isTokenGood = page !== PAGES - 2);
    const { text, cut } = await readAll(await open('application/jsonl'));
    expect(cut).toBe(true);
    expect(text).toContain('"code":"UNAUTHENTICATED"');
    isTokenGood = true;
    let closed: Promise<void> | undefined;
    before = (page) => {
      if (page === PAGES - 2) closed = app.close().then(() => undefined);
    };
    expect((await readAll(await open('application/jsonl'))).cut).toBe(true);
    await closed;
  });

  test('is a plain refusal where nothing of it was sent yet', async () => {
    pages = 1;
    before = () => {
      throw new GraphQLError('OMB.', { extensions: { code: 'AGENCY_UNAVAILABLE' } });
    };
    const response = await open('text/csv');
    expect(response.statusCode).toBe(503);
    expect(response.headers['retry-after']).toBe('10');
    expect((await readAll(response)).text).toContain('"AGENCY_UNAVAILABLE"');
  });
});

test('nothing is read for a client that takes nothing or is gone', async () => {
  pages = Infinity;
  const response = await open('text/csv');
  // Once the buffers between us are full, whoever does not read holds the list back.
  await until('the pages stop', standStill());
  response.resume();
  const held = pagesRead;
  await until('they go on', () => pagesRead > held);
  response.destroy();
  await until('the pages stop again', standStill());
});

/** Whether no page was read for ten looks. */
function standStill(): () => boolean {
  let known = -1;
  let same = 0;
  return () => {
    same = known === pagesRead ? same + 1 : 0;
    known = pagesRead;
    return same >= 10;
  };
}
