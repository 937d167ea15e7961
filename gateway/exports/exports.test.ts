import { parse } from 'csv-parse/sync';
import { ledgerCaughtUp } from '../../testing/caught-up.js';
import { Mutations } from '../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../testing/stage.js';
import type { Principal } from '../../subgraphs/contract/identity/principal.js';

let stage: Stage;
let url: string;

beforeAll(async () => {
  stage = await openStage();
  url = `${await stage.gateway.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  const doj = new Mutations(stage, 'DOJ');
  const opm = new Mutations(stage, 'OPM');
  await doj.createTask({
    directive: '4',
    title: '=HYPERLINK("http://evil.example")',
    description: 'Which districts, and about whom.',
    descriptionMarking: { cui: ['LEI'] },
  });
  for (const title of ['One, with a comma', 'Two "quoted"', 'Three\nlines', 'Für alle ✓', '-1']) {
    await opm.createTask({ directive: '2(f)', title });
  }
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

interface Sent {
  readonly accept?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly as?: Principal;
}

async function send(query: string, { accept = 'text/csv', variables, as }: Sent = {}) {
  const authorization = as && { authorization: `Bearer ${await stage.tokenOf(as)}` };
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json', ...authorization },
    body: JSON.stringify({ query, variables }),
  });
  return { response, text: await response.text() };
}

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });

const TASKS = `query EveryTask($first: Int, $after: String) {
  tasks(first: $first, after: $after) { nodes { id title status dueOn overdue agency { id name } } }
}`;

interface TaskNode {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly dueOn: string | null;
  readonly overdue: boolean;
  readonly agency: { readonly id: string; readonly name: string };
}

test('a list comes as CSV with all of its pages, equal to what the graph answers', async () => {
  const { data } = await stage.ask<{ tasks: { nodes: TaskNode[] } }>(TASKS, { first: 100 });
  const { response, text } = await send(TASKS, { variables: { first: 2 } });
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="EveryTask.csv"');
  expect(response.headers.get('vary')).toContain('accept');
  const nodes = data?.tasks.nodes ?? [];
  expect(nodes.length).toBeGreaterThan(10);
  expect(rowsOf(text)).toEqual(
    nodes.map(({ id, title, status, dueOn, overdue, agency }) => ({
      id,
      title: title.replace(/^(?=[=-])/, "'"),
      status,
      dueOn: dueOn ?? '',
      overdue: String(overdue),
      'agency.id': agency.id,
      'agency.name': agency.name,
    })),
  );
});

test('it comes as JSON Lines too, each line as the graph answers the record', async () => {
  const { data } = await stage.ask<{ tasks: { nodes: TaskNode[] } }>(TASKS, { first: 100 });
  const { response, text } = await send(TASKS, {
    accept: 'application/jsonl',
    variables: { first: 2 },
  });
  expect(response.headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
  const lines = text.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(data?.tasks.nodes);
});

test('aliases, fragments, directives, edges and a start behind a cursor are those of the operation', async () => {
  const { data } = await stage.ask<{
    tasks: { nodes: TaskNode[]; pageInfo: { endCursor: string } };
  }>('{ tasks(first: 3) { nodes { id } pageInfo { endCursor } } }');
  const query = `query ($after: String, $no: Boolean = false) { all: tasks(first: 4, after: $after) { totalCount ...Rows } }
    fragment Rows on TaskConnection { edges { node { ...on Task { key: id } title @include(if: $no) } } }`;
  const { text, response } = await send(query, {
    variables: { after: data?.tasks.pageInfo.endCursor },
  });
  const { text: whole } = await send('{ tasks { nodes { id } } }');
  expect(response.headers.get('content-disposition')).toContain('"all.csv"');
  expect(rowsOf(text).map((row) => row['node.key'])).toEqual(
    rowsOf(whole)
      .slice(3)
      .map(({ id }) => id),
  );
  expect(Object.keys(rowsOf(text)[0] ?? {})).toEqual(['node.key']);
});

test('a list in a row is one cell of JSON, and says where it holds only a page', async () => {
  const { text } = await send(
    '{ directives(filter: { citation: ["2(f)", "4"] }) { nodes { citation leads { agency { id } } tasks(first: 2) { nodes { title } } } } }',
  );
  const [first] = rowsOf(text);
  expect(Object.keys(first ?? {})).toEqual([
    'citation',
    'leads',
    'tasks.nodes',
    'tasks.pageInfo.hasNextPage',
  ]);
  const row = rowsOf(text).find(({ citation }) => citation === '2(f)');
  expect(JSON.parse(row?.['leads'] ?? '')).toEqual([{ agency: { id: 'OPM' } }]);
  expect(JSON.parse(row?.['tasks.nodes'] ?? '')).toHaveLength(2);
  expect(row?.['tasks.pageInfo.hasNextPage']).toBe('true');
});

describe('what is withheld', () => {
  const QUERY = 'query Ours { doj { tasks(first: 5) { nodes { title description } } } }';
  const officerOfDoj = officer('DOJ');

  test('says so in its cell, and beside the record in JSON Lines', async () => {
    const { response, text } = await send(QUERY);
    const row = rowsOf(text).find(({ title }) => title?.startsWith("'=HYPERLINK"));
    expect(row?.['description']).toBe('[WITHHELD: ABOVE_CLEARANCE; CUI//LEI; ask DOJ]');
    expect(response.headers.get('x-marking')).toBe('UNCLASSIFIED');
    const { text: lines } = await send(QUERY, { accept: 'application/jsonl' });
    const line = lines.split('\n').find((each) => each.includes('HYPERLINK')) ?? '';
    expect(JSON.parse(line)).toMatchObject({
      description: null,
      '@redactions': [{ path: ['description'], reason: 'ABOVE_CLEARANCE', contactOffice: 'DOJ' }],
    });
  });

  test('comes to whoever may see it, marked, out of caches, and logged as any read', async () => {
    const accesses = stage.databaseOf('doj').collection('accesses');
    const before = await accesses.countDocuments();
    const { response, text } = await send(QUERY, { as: officerOfDoj });
    expect(text).toContain('Which districts, and about whom.');
    expect(response.headers.get('x-marking')).toBe('CUI//LEI');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(await accesses.countDocuments()).toBe(before + 1);
  });
});

test('the definitions of the columns are linked, each with its meaning, type and owner', async () => {
  const { response } = await send(TASKS);
  const [, address = ''] =
    /<([^>]+)>; rel="describedby"/.exec(response.headers.get('link') ?? '') ?? [];
  const defined = await fetch(new URL(address, url));
  expect(defined.headers.get('content-type')).toContain('application/csvm+json');
  const { tableSchema, ...table } = (await defined.json()) as {
    tableSchema: { columns: Record<string, unknown>[] };
  };
  expect(table).toMatchObject({ url: 'EveryTask.csv', dialect: { header: true } });
  expect(tableSchema.columns.map(({ name }) => name)).toEqual([
    'id',
    'title',
    'status',
    'dueOn',
    'overdue',
    'agency.id',
    'agency.name',
  ]);
  for (const column of tableSchema.columns) expect(column['dc:description']).toMatch(/\w{3}/);
  expect(tableSchema.columns[3]).toMatchObject({
    datatype: 'date',
    'dc:type': 'LocalDate',
    'dc:source': 'Task.dueOn',
    'dc:publisher': expect.arrayContaining(['OMB']) as string[],
  });
  expect(tableSchema.columns[2]).toMatchObject({
    datatype: { base: 'string', format: expect.stringContaining('IN_PROGRESS') as string },
  });
});

test('the definitions of the widest file have an address too, as long as the gateway knows its operation', async () => {
  const names = Array.from({ length: 190 }, (_, at) => `titleOfTheTask${at}`);
  const wide = `query Wide { tasks { nodes { ${names.map((name) => `${name}: title`).join(' ')} } } }`;
  const { response } = await send(wide);
  const [, address = ''] =
    /<([^>]+)>; rel="describedby"/.exec(response.headers.get('link') ?? '') ?? [];
  expect(address).toMatch(/^\/graphql\/definitions\/[0-9a-f]{64}$/);
  const defined = (await (await fetch(new URL(address, url))).json()) as {
    tableSchema: { columns: { name: string }[] };
  };
  expect(defined.tableSchema.columns.map(({ name }) => name)).toEqual(names);
  const forgotten = await fetch(new URL(`/graphql/definitions/${'0'.repeat(64)}`, url));
  expect(forgotten.status).toBe(404);
  expect(await forgotten.text()).toContain('by POST');
});

test('a byte order mark comes only to who asks for it, and parameters of the plain form are understood', async () => {
  const [plain, full, marked] = await Promise.all(
    ['text/csv', 'text/csv; charset=utf-8; header=present', 'text/csv; bom=present'].map(
      async (accept) => {
        const response = await fetch(url, {
          method: 'POST',
          headers: { accept, 'content-type': 'application/json' },
          body: JSON.stringify({ query: TASKS }),
        });
        expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
        return Buffer.from(await response.arrayBuffer());
      },
    ),
  );
  expect(plain?.subarray(0, 2).toString()).toBe('id');
  expect(full).toEqual(plain);
  expect(marked).toEqual(Buffer.concat([Buffer.from('\ufeff'), plain ?? Buffer.alloc(0)]));
});

describe('what cannot be exported is refused with what to do', () => {
  test.each([
    ['{ order { number } }', 'NOT_EXPORTABLE', /one list/],
    ['{ agencies { name } }', 'NOT_EXPORTABLE', /agencies/],
    ['{ agencies { tasks { nodes { id } } } }', 'NOT_EXPORTABLE', /beneath a list/],
    [
      '{ tasks { nodes { id } } directives { nodes { citation } } }',
      'NOT_EXPORTABLE',
      /several: tasks, directives/,
    ],
    ['{ tasks { nodes { id } } viewer { kind } }', 'NOT_EXPORTABLE', /viewer\.kind/],
    ['{ tasks { totalCount } }', 'NOT_EXPORTABLE', /"nodes"/],
    ['{ tasks { nodes { id } edges { node { id } } } }', 'NOT_EXPORTABLE', /twice/],
    [
      'mutation { createNSATask(input: { directive: "2(b)", title: "No" }) { task { id } } }',
      'NOT_EXPORTABLE',
      /mutation/,
    ],
    ['{ tasks { nodes { id }', 'GRAPHQL_PARSE_FAILED', /Expected/],
    ['{ tasks { nodes { nothing } } }', 'GRAPHQL_VALIDATION_FAILED', /nothing/],
    ['query ($f: Int!) { tasks(first: $f) { nodes { id } } }', 'BAD_USER_INPUT', /\$f/],
    ['{ tasks(first: 101) { nodes { id } } }', 'BAD_USER_INPUT', /100/],
    ['{ tasks(after: "elsewhere") { nodes { id } } }', 'BAD_USER_INPUT', /after/],
  ])('%s: %s', async (query, code, message) => {
    const { response, text } = await send(query);
    expect(response.status).toBe(400);
    const [error] = (JSON.parse(text) as { errors: { message: string; extensions: unknown }[] })
      .errors;
    expect(error).toMatchObject({ extensions: { code } });
    expect(error?.message).toMatch(message);
  });

  test('by whoever may not read it, as it is refused by the graph', async () => {
    const query = '{ opm { proposals { nodes { id } } } }';
    expect((await send(query)).response.status).toBe(401);
    expect((await send(query, { as: officer('DOJ') })).response.status).toBe(403);
  });

  test('of what does not exist, with 404', async () => {
    const query = '{ agency(id: "NOBODY") { tasks { nodes { id } } } }';
    expect((await send(query)).response.status).toBe(404);
  });
});

test('a client that takes JSON gets an answer, and a GET needs the header of any GET', async () => {
  for (const accept of ['*/*', 'application/json, text/csv;q=0.5', 'text/html,*/*;q=0.8']) {
    const { response } = await send('{ tasks { totalCount } }', { accept });
    expect(response.headers.get('content-type')).toContain('json');
    expect(response.status).toBe(200);
  }
  const address = `${url}?${new URLSearchParams({ query: TASKS, variables: '{"first":50}' }).toString()}`;
  const headers = { accept: 'text/csv' };
  expect((await fetch(address, { headers })).status).toBe(400);
  const asked = await fetch(address, { headers: { ...headers, 'apollo-require-preflight': '1' } });
  expect(asked.status).toBe(200);
  expect(rowsOf(await asked.text()).length).toBeGreaterThan(10);
  const unreadable = {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
  };
  expect((await fetch(url, { ...unreadable, body: '[]' })).status).toBe(400);
});
