import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { ledgerCaughtUp } from '../testing/caught-up.js';
import { Mutations } from '../testing/mutations.js';
import { startNode } from '../testing/processes.js';
import { scratchFolder, type ScratchFolder } from '../testing/scratch-folder.js';
import { officer, openStage, type Stage } from '../testing/stage.js';
import { OverdueTasksDocument } from './generated/graphql.js';
import {
  GraphClient,
  GraphError,
  GraphTimeout,
  cursorFile,
  everyNode,
  followChanges,
  followFeed,
  takeAway,
  type GraphClientOptions,
  type TypedDocument,
} from './index.js';

const NO_RETRY_AFTER = new Response('<h1>busy</h1>', { status: 503 });

let stage: Stage;
let scratch: ScratchFolder;
let url: string;
let opm: Mutations;

beforeAll(async () => {
  scratch = await scratchFolder();
  stage = await openStage({ limits: { costPerHour: 6_000 } });
  url = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
  opm = new Mutations(stage, 'OPM');
  await newTask('An overdue one');
});
// An hour later everybody may spend all of it again.
beforeEach(() => stage.clock.advance(3_600_000));
afterAll(async () => {
  await stage.close();
  await scratch.remove();
});

async function newTask(title: string): Promise<void> {
  await opm.createTask({ directive: '2(f)', title });
  await ledgerCaughtUp(stage);
}

const open = (options: Partial<GraphClientOptions> = {}) => new GraphClient({ url, ...options });
const ofOpm = () => open({ token: () => stage.tokenOf(officer('OPM')) });
const file = (name: string) => join(scratch.path, name);

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function errorOf(asking: Promise<unknown>): Promise<GraphError> {
  const error: unknown = await asking.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof GraphError) return error;
  throw new Error(`No refusal, but ${String(error)}`);
}

test('an answer that is not whole names what is missing, where and whose it is', async () => {
  const query = '{ order { number } opm { proposals { nodes { id } } } }';
  const { data, problems, marking } = await open().answer(query, {});
  expect(data).toMatchObject({ order: { number: expect.anything() as unknown } });
  expect(marking).toBe('UNCLASSIFIED');
  expect(problems).toMatchObject([
    { code: 'FORBIDDEN', agency: 'OPM', path: ['opm', 'proposals'] },
  ]);
  const error = await errorOf(open().ask(query, {}));
  expect(error).toMatchObject({ code: 'FORBIDDEN', agency: 'OPM', path: ['opm', 'proposals'] });
});

test('a refusal has its status, its code and what to quote', async () => {
  const invalid = await errorOf(open().ask('{ nothing }', {}));
  expect(invalid).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  expect(invalid.requestId).toMatch(/\S/);
  const bad = await errorOf(open({ token: () => 'bad' }).ask('{ order { number } }', {}));
  expect(bad).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
});

interface Titles {
  readonly tasks: {
    readonly nodes: readonly { readonly title: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

test('a list is followed through all of its pages', async () => {
  const paged: TypedDocument<Titles, { after?: string | null }> =
    'query ($after: String) { tasks(first: 2, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } }';
  const whole: TypedDocument<Titles, object> =
    '{ tasks(first: 100) { nodes { title } pageInfo { hasNextPage endCursor } } }';
  const { tasks } = await open().ask(whole, {});
  expect(tasks.nodes.length).toBeGreaterThan(4);
  expect(await all(everyNode(open(), paged, {}, (data) => data.tasks))).toEqual(tasks.nodes);
});

test('whoever has spent the hour waits as long as the graph says, and is answered then', async () => {
  const waits: number[] = [];
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    stage.clock.advance(milliseconds);
    return Promise.resolve();
  };
  const patient = open({ wait, longestWaitSeconds: 3_600 });
  while (waits.length === 0) await patient.ask(OverdueTasksDocument, {});
  expect(waits).toHaveLength(1);
  expect(waits[0]).toBeGreaterThan(0);
  const hasty = open({ longestWaitSeconds: 0 });
  const refused = await errorOf(
    (async () => {
      for (;;) await hasty.ask(OverdueTasksDocument, {});
    })(),
  );
  expect(refused).toMatchObject({ status: 429, code: 'OVER_RATE_LIMIT' });
  expect(refused.retryAfterSeconds).toBeGreaterThan(0);
});

test('what is busy is asked again a few times, what does not answer is not waited for', async () => {
  let sent = 0;
  const waits: number[] = [];
  const wait = (milliseconds: number) => Promise.resolve(void waits.push(milliseconds));
  const busy = (times: number): typeof fetch => {
    return (...request) => {
      sent += 1;
      return sent <= times ? Promise.resolve(NO_RETRY_AFTER.clone()) : fetch(...request);
    };
  };
  await open({ fetch: busy(2), wait }).ask('{ order { number } }', {});
  expect(waits).toEqual([1_000, 2_000]);
  sent = 0;
  const given = await errorOf(
    open({ fetch: busy(9), wait, retries: 1 }).ask('{ order { number } }', {}),
  );
  expect(given).toMatchObject({ status: 503, code: 'HTTP_503' });
  const silent: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
    });
  await expect(
    open({ fetch: silent, timeoutMs: 5 }).ask('{ order { number } }', {}),
  ).rejects.toThrow(GraphTimeout);
});

test('a feed is read once, from a cursor that only moves behind what was taken', async () => {
  const cursor = cursorFile(file('feed.cursor'));
  for await (const event of followFeed(ofOpm(), 'OPM', cursor)) {
    expect(event.specversion).toBe('1.0');
    break;
  }
  expect(await cursor.read()).toBeNull();
  expect((await all(followFeed(ofOpm(), 'OPM', cursor))).length).toBeGreaterThan(0);
  expect(await all(followFeed(ofOpm(), 'OPM', cursor))).toEqual([]);
  await newTask('News of OPM');
  expect(await all(followFeed(ofOpm(), 'OPM', cursor))).toMatchObject([
    { type: 'gov.eo14409.task.created', marking: 'UNCLASSIFIED' },
  ]);
  expect(await errorOf(all(followFeed(open(), 'OPM', cursor)))).toMatchObject({ status: 401 });
});

test('what changed anywhere is read once too, without a token', async () => {
  const cursor = cursorFile(file('changes.cursor'));
  expect((await all(followChanges(open(), cursor))).length).toBeGreaterThan(0);
  await newTask('News for everyone');
  expect(await all(followChanges(open(), cursor))).toMatchObject([
    { kind: 'task', agency: { id: 'OPM' } },
  ]);
});

test('a list becomes a file, or none where it breaks off', async () => {
  const path = file('tasks.csv');
  await takeAway(open(), OverdueTasksDocument, {}, { path, type: 'text/csv' });
  const rows: Record<string, string>[] = parse(await readFile(path), { columns: true });
  expect(rows.map(({ title }) => title)).toContain('An overdue one');
  const breaking: typeof fetch = async (...request) => {
    await fetch(...request);
    const body = new ReadableStream({ start: (controller) => controller.error(new Error('cut')) });
    return new Response(body);
  };
  const broken = takeAway(
    open({ fetch: breaking }),
    OverdueTasksDocument,
    {},
    {
      path: file('broken.csv'),
      type: 'text/csv',
    },
  );
  await expect(broken).rejects.toThrow('cut');
  expect((await readdir(scratch.path)).filter((name) => name.startsWith('broken'))).toEqual([]);
});

describe('the examples, as anyone runs them', () => {
  async function run(name: string, args: readonly string[], token?: string): Promise<string> {
    const started = startNode([`dist/client/examples/${name}.js`, '--url', url, ...args], {
      DATA_DIR: scratch.path,
      ...(token !== undefined && { GRAPH_TOKEN: token }),
    });
    const { code } = await started.ended;
    if (code !== 0) throw new Error(started.output());
    return started.output();
  }

  test('an agency’s tool writes what changed since its last run to a file', async () => {
    const token = await stage.tokenOf(officer('OPM'));
    const out = file('log.jsonl');
    const args = ['--agency', 'OPM', '--out', out, '--cursor', file('log.cursor')];
    const lines = async () => (await readFile(out, 'utf8')).trimEnd().split('\n');
    await run('what-changed', args, token);
    const before = (await lines()).length;
    expect(await run('what-changed', args, token)).toMatch(/^0 changes/);
    await newTask('For the log');
    expect(await run('what-changed', args, token)).toMatch(/^1 changes/);
    expect((await lines()).length).toBe(before + 1);
    await expect(run('what-changed', args)).rejects.toThrow('UNAUTHENTICATED');
  });

  test('a notebook’s question is answered by a table and a file', async () => {
    const csv = file('overdue.csv');
    const table = await run('overdue-and-blocked', ['--csv', csv]);
    expect(table).toMatch(/^\| due \| agency \| under \| task \| waits for \|$/m);
    expect(table).toMatch(/^\| 2026-[\d-]+ \| .* \| An overdue one \|.*\|$/m);
    const rows: Record<string, string>[] = parse(await readFile(csv), { columns: true });
    expect(rows).toHaveLength(table.match(/^\| 20/gm)?.length ?? -1);
  });
});
