import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { verifyRecords } from '../subgraphs/contract/audit/verify-records.js';
import { readHolder } from '../subgraphs/contract/database/holder.js';
import { systemClock } from '../subgraphs/contract/dates/clock.js';
import type { EventRecord } from '../subgraphs/contract/events/event-record.js';
import type { LogHead } from '../subgraphs/contract/events/event-schemas.js';
import {
  agenciesKeptBy,
  agency,
  type AgencyId,
  type SubgraphName,
} from '../subgraphs/contract/order/agencies.js';
import { SUBGRAPH_NAMES } from '../subgraphs/contract/transport/local-urls.js';
import { askOverHttp } from '../testing/ask-over-http.js';
import { everyPage } from '../testing/every-page.js';
import { scratchFolder, type ScratchFolder } from '../testing/scratch-folder.js';
import { mutationText } from '../testing/send-change.js';
import { startWholeGraph, type WholeGraph } from '../testing/whole-graph.js';
import { openDevelopmentIssuer } from './identity/development-issuer.js';

const WRITES = 500;
// Each agency commits its first alone, and the rest together while we kill it.
const KILLED_AFTER = 5;
const WRITERS: readonly AgencyId[] = ['TREASURY', 'NSA', 'CISA', 'OMB', 'OPM', 'DOJ'];

/** A task that somebody asked for; the key makes a retry safe. */
interface Asked {
  readonly agencyId: AgencyId;
  readonly input: {
    readonly directive: string;
    readonly title: string;
    readonly idempotencyKey: string;
  };
}

let scratch: ScratchFolder;
let dataDir: string;
let tokens: ReadonlyMap<AgencyId, string>;
let asked: readonly Asked[];
/** The tasks whose making was acknowledged before the crash, by title. */
let acknowledged: ReadonlyMap<string, string>;
let graph: WholeGraph;
let database: mongoose.Connection;

// One crash, of everything at once in the midst of the writes; each test looks at another side of it.
beforeAll(async () => {
  scratch = await scratchFolder();
  dataDir = join(scratch.path, 'data');
  tokens = await officersTokens();
  asked = Array.from({ length: WRITES }, (_, index) => ({
    agencyId: WRITERS[index % WRITERS.length] ?? 'TREASURY',
    input: { directive: '2(d)', title: `Task ${index}`, idempotencyKey: randomUUID() },
  }));
  acknowledged = await writeUntilKilled(await startWholeGraph(dataDir));
  graph = await startWholeGraph(dataDir);
  const holder = await readHolder(dataDir);
  database = await mongoose.createConnection(holder?.uri ?? '').asPromise();
});

afterAll(async () => {
  await database.close();
  await scratch.remove();
});

async function officersTokens(): Promise<ReadonlyMap<AgencyId, string>> {
  const issuer = await openDevelopmentIssuer({ dataDir, production: false }, systemClock);
  const tokenOf = async (id: AgencyId) =>
    [id, await issuer.issue({ sub: `officer-${id}`, role: 'officer', agency: id })] as const;
  return new Map(await Promise.all(WRITERS.map(tokenOf)));
}

/** Asks for all tasks at once, and kills the process and its database when some are acknowledged. */
async function writeUntilKilled(running: WholeGraph): Promise<ReadonlyMap<string, string>> {
  const mongod = (await readHolder(dataDir))?.mongod ?? null;
  // The number nought would be a whole group of processes: our own.
  if (mongod === null) throw new Error('Nobody wrote down which mongod runs');
  const made = new Map<string, string>();
  const killAll = () => {
    running.process.signal('SIGKILL');
    process.kill(mongod.pid, 'SIGKILL');
  };
  await Promise.allSettled(
    asked.map(async (one) => {
      const task = await create(running.url, one);
      made.set(one.input.title, task.id);
      if (made.size === KILLED_AFTER) killAll();
    }),
  );
  expect(await running.process.ended).toEqual({ code: null, signal: 'SIGKILL' });
  return made;
}

async function create(url: string, { agencyId, input }: Asked): Promise<{ readonly id: string }> {
  const { typeName } = agency(agencyId);
  const { data, text } = await askOverHttp<{ payload: { task: { id: string } | null } | null }>(
    url,
    mutationText(`create${typeName}Task`, 'task { id } userErrors { code }'),
    { input },
    tokens.get(agencyId),
  );
  const task = data?.payload?.task ?? null;
  if (task === null) throw new Error(text);
  return task;
}

/** Every task of an agency, page by page through the public API, by title. */
async function tasksThroughTheApi(agencyId: AgencyId): Promise<Map<string, string>> {
  const pages = await everyPage((after) => page(agencyId, after));
  return new Map(pages.flatMap(({ nodes }) => nodes.map(({ id, title }) => [title, id])));
}

interface TaskPage {
  readonly agency: {
    readonly tasks: {
      readonly nodes: readonly { readonly id: string; readonly title: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  } | null;
}

async function page(agencyId: AgencyId, after: string | null) {
  const { data, text } = await askOverHttp<TaskPage>(
    graph.url,
    `query ($agency: ID!, $after: String) {
      agency(id: $agency) {
        tasks(first: 100, after: $after) { nodes { id title } pageInfo { hasNextPage endCursor } }
      }
    }`,
    { agency: agencyId, after },
    tokens.get(agencyId),
  );
  if (data?.agency == null) throw new Error(text);
  return data.agency.tasks;
}

/** The log of one agency as it lies in its database. */
async function onDisk(name: SubgraphName) {
  const db = database.getClient().db(name);
  const [events, head] = await Promise.all([
    db.collection<EventRecord>('events').find().sort({ _id: 1 }).toArray(),
    db.collection<LogHead>('logHeads').findOne(),
  ]);
  return { events, sequence: head?.sequence };
}

describe('after kill -9 of everything in the midst of 500 writes', () => {
  test('some were acknowledged, and some were not', () => {
    expect(acknowledged.size).toBeGreaterThanOrEqual(KILLED_AFTER);
    expect(acknowledged.size).toBeLessThan(WRITES);
  });

  test('every acknowledged task is there, under its id', async () => {
    const found = new Map<string, string>();
    for (const agencyId of WRITERS) {
      for (const [title, id] of await tasksThroughTheApi(agencyId)) found.set(title, id);
    }
    const lost = [...acknowledged].filter(([title, id]) => found.get(title) !== id);
    expect(lost).toEqual([]);
  });

  test.each(SUBGRAPH_NAMES)('the log of %s is without a gap', async (name) => {
    const { events, sequence } = await onDisk(name);
    expect(events.length).toBeGreaterThan(0);
    expect(events.map(({ _id }) => _id)).toEqual(events.map((_, index) => index + 1));
    expect(sequence).toBe(events.length);
  });

  test.each(SUBGRAPH_NAMES)(
    'every record of %s has as many events as versions, and no event is without its record',
    async (name) => {
      const { events } = await onDisk(name);
      const versions = new Map<string, number[]>();
      for (const { subject, version } of events)
        versions.set(subject, [...(versions.get(subject) ?? []), version]);
      const wrong = [...versions].filter(
        ([, numbers]) => !numbers.every((number, at) => number === at + 1),
      );
      expect(wrong).toEqual([]);
      const agencies = agenciesKeptBy(name).map(({ id }) => id);
      const entries = versions.size;
      expect(await verifyRecords(database.getClient().db(name), agencies)).toEqual({
        intact: true,
        entries,
      });
    },
  );

  test('a retry of all 500 with the same keys gives the same tasks, each with one event', async () => {
    const retried = await Promise.all(
      asked.map(async (one) => [one.input.title, (await create(graph.url, one)).id] as const),
    );
    const ids = new Map(retried);
    expect([...acknowledged].filter(([title, id]) => ids.get(title) !== id)).toEqual([]);
    const made = new Set(ids.values());
    const subjects = (await Promise.all(SUBGRAPH_NAMES.map(onDisk)))
      .flatMap(({ events }) => events.map(({ subject }) => subject))
      .filter((subject) => made.has(subject));
    expect(subjects.toSorted()).toEqual([...made].toSorted());
    expect(made.size).toBe(WRITES);
  });
});
