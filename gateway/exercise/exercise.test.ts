import { pino } from 'pino';
import { KINDS_WITH_STATES } from '../../testing/exercise-lifecycles.js';
import { openExerciseStage, SMALL_EXERCISE } from '../../testing/exercise-stage.js';
import type { Stage } from '../../testing/stage.js';
import { officer } from '../../testing/stage.js';
import type { EventRecord } from '../../subgraphs/contract/events/event-record.js';
import {
  EXERCISE_PREFIX,
  inExerciseDatabase,
  readExerciseMark,
  shownData,
} from '../../subgraphs/contract/exercise/exercise-database.js';
import { SUBGRAPH_NAMES } from '../../subgraphs/contract/transport/local-urls.js';
import { personalDatumIn } from '../../subgraphs/opm/personal-data/personal-data.js';
import { scratchFolder, type ScratchFolder } from '../../testing/scratch-folder.js';
import { REPORT_STATES } from '../../subgraphs/treasury/participants/participant-lifecycles.js';
import { testDatabaseUri } from '../../testing/take-databases.js';
import { lineOf, verifyAgencies } from '../audit/verify-agencies.js';
import { ENDS_AT } from './days.js';
import { makeExercise } from './make-exercise.js';
import { removeExercise } from './remove-exercise.js';
import { ExerciseStopped } from './run-exercise.js';

const uri = testDatabaseUri();
const databaseUri = () => uri;
const SEED = 'test';

let stage: Stage;
let folder: ScratchFolder;
beforeAll(async () => {
  stage = await openExerciseStage(SMALL_EXERCISE, SEED);
  folder = await scratchFolder();
});
afterAll(async () => {
  await stage.close();
  await folder.remove();
});

const eventsOf = (subgraph: (typeof SUBGRAPH_NAMES)[number]) =>
  stage.databaseOf(subgraph).collection<EventRecord>('events').find().sort({ _id: 1 }).toArray();

test.each(KINDS_WITH_STATES)('a $kind of $subgraph stands in every state', async (kind) => {
  const { subgraph, collection, field = 'state', transitions, passing = [] } = kind;
  const found = await stage.databaseOf(subgraph).collection(collection).distinct(field);
  const states = Object.keys(transitions).filter((state) => !passing.includes(state));
  expect([...found].sort()).toEqual([...states].sort());
});

test('a proposal stands in every state, and what nobody decided for thirty days has lapsed', async () => {
  const proposals = stage.databaseOf('treasury').collection('proposals');
  expect((await proposals.distinct('state')).sort()).toEqual(
    ['CONFIRMED', 'DECLINED', 'PROPOSED', 'WITHDRAWN'].sort(),
  );
  const lapsed = { state: 'PROPOSED', lapsesAt: { $lte: ENDS_AT } };
  expect(await proposals.countDocuments(lapsed)).toBeGreaterThan(0);
});

test('embargoes, consents, vendors and public facts are there in every state', async () => {
  const cases = stage.databaseOf('treasury').collection('clearinghouseCases');
  const states = async (field: string) => {
    const found: unknown[] = await cases.distinct(field);
    return found
      .filter((state) => state !== null)
      .map(String)
      .sort();
  };
  expect(await states('embargo.state')).toEqual(['ACTIVE', 'EXITED', 'NONE', 'PROPOSED', 'REVISE']);
  expect(await states('participants.consent')).toEqual([
    'DECLINED',
    'INVITED',
    'LAPSED',
    'NO_EMBARGO',
    'SIGNATORY',
  ]);
  expect(await states('participants.reportState')).toEqual([...REPORT_STATES].sort());
  expect(await states('participants.fixPath')).toEqual([
    'FIX_DEPLOYED',
    'FIX_READY',
    'VENDOR_AWARE',
    'VENDOR_UNAWARE',
  ]);
  expect(await states('publicFacts')).toEqual(['PXA', 'PXa', 'PxA', 'Pxa', 'pxA', 'pxa']);
});

test('the logs tell of no step that a table does not have', async () => {
  for (const subgraph of SUBGRAPH_NAMES) {
    const before = new Map<string, EventRecord>();
    for (const event of await eventsOf(subgraph)) {
      const { kind, subject, from, to } = event;
      const table = KINDS_WITH_STATES.find((one) => one.kind === kind)?.transitions;
      const previous = before.get(subject);
      expect([subject, from]).toEqual([subject, previous?.to ?? null]);
      const goesBackTo = [previous?.state['resumesTo'], previous?.state['pausedFrom']];
      if (table !== undefined && from !== null && from !== to && !goesBackTo.includes(to)) {
        expect([subject, from, table[from]]).toEqual([subject, from, expect.arrayContaining([to])]);
      }
      before.set(subject, event);
    }
  }
});

test('the clock goes through the days, and nobody acts before the signing or after the end', async () => {
  const events = await eventsOf('treasury');
  const days = new Set(events.map(({ at }) => at.toISOString().slice(0, 10)));
  expect(days.size).toBeGreaterThan(25);
  expect([...days].sort()[0]).toBe('2026-06-02');
  expect(events.every(({ at }) => at <= ENDS_AT)).toBe(true);
});

test('every record says that it is of an exercise', async () => {
  const ASK = `{ tasks(first: 50) { nodes { title marking { exercise } } }
    clearinghouseCases(first: 50) { nodes { title summary marking { exercise } } } }`;
  interface Seen {
    readonly title: string;
    readonly marking: { readonly exercise: boolean };
  }
  const { data, extensions } = await stage.ask<Record<string, { readonly nodes: readonly Seen[] }>>(
    ASK,
    {},
    officer('TREASURY'),
  );
  expect(extensions).toMatchObject({ marking: { exercise: true } });
  const seen = Object.values(data ?? {}).flatMap(({ nodes }) => nodes);
  expect(seen).toHaveLength(100);
  expect(seen.every(({ marking }) => marking.exercise)).toBe(true);
  const made = await stage
    .databaseOf('treasury')
    .collection('tasks')
    .distinct('title', { part: null });
  expect(made.filter((title) => !String(title).startsWith('EXERCISE: '))).toEqual([]);
});

test('every answer, calendar, feed of changes and export says so', async () => {
  const address = await stage.gateway.listen({ host: '127.0.0.1', port: 0 });
  const ask = (accept: string, query: string) =>
    fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query }),
    });
  const answer = await ask('application/json', '{ statusSummary { total } }');
  expect(answer.headers.get('x-exercise')).toBe('EXERCISE');
  expect(await answer.json()).toMatchObject({ extensions: { marking: { exercise: true } } });
  const csv = await ask('text/csv', '{ tasks(first: 10) { nodes { id } } }');
  expect(csv.headers.get('content-disposition')).toMatch(/filename="EXERCISE-/);

  const calendar = await (await fetch(`${address}/calendar.ics`)).text();
  expect(calendar).toContain('NAME:EXERCISE: EO 14409 due dates');
  const summaries = calendar.match(/^SUMMARY:.*/gm) ?? [];
  expect(summaries.length).toBeGreaterThan(10);
  expect(summaries.every((line) => line.startsWith('SUMMARY:EXERCISE: '))).toBe(true);
  const changes = await (await fetch(`${address}/changes.atom`)).text();
  const titles = changes.match(/<title>[^<]*/g) ?? [];
  expect(titles.length).toBeGreaterThan(10);
  expect(titles.every((title) => title.startsWith('<title>EXERCISE: '))).toBe(true);

  const authorization = `Bearer ${await stage.tokenOf(officer('TREASURY'))}`;
  const feed = await fetch(`${address}/feeds/TREASURY?first=20`, { headers: { authorization } });
  expect(feed.headers.get('x-exercise')).toBe('EXERCISE');
  const events = (await feed.json()) as readonly { readonly exercise?: boolean }[];
  expect(events).toHaveLength(20);
  expect(events.every(({ exercise }) => exercise === true)).toBe(true);
});

test('nothing in it is about anybody: no person, no vulnerability and no organization that there is', async () => {
  for (const subgraph of SUBGRAPH_NAMES) {
    for (const { actor, state } of await eventsOf(subgraph)) {
      const isTheRecords = actor.subject === 'PUBLIC_RECORD';
      if (isTheRecords) continue;
      const text = JSON.stringify(state);
      expect([text, personalDatumIn(text)]).toEqual([text, null]);
      expect(text.match(/CVE-(?!2099-)\d{4}-\d+/g)).toBeNull();
      expect(actor.subject).toMatch(/^(EXERCISE |cisa-import$)/);
      const named = text.matchAll(/"(?:organization|vendor|developer|reportedBy)":"([^"]*)"/g);
      for (const [, name = ''] of named) expect(name).toMatch(/^EXERCISE /i);
    }
  }
});

describe('an exercise in databases of its own', () => {
  const make = (stop = new AbortController().signal) =>
    makeExercise({
      databaseUri,
      dataDir: folder.path,
      size: SMALL_EXERCISE,
      seed: SEED,
      logger: pino({ level: 'silent' }),
      report: () => undefined,
      stop,
    });
  const names = async () => {
    const admin = stage.databaseOf('omb').admin();
    const { databases } = await admin.listDatabases();
    return databases.map(({ name }) => name).filter((name) => name.startsWith(EXERCISE_PREFIX));
  };
  afterAll(() => removeExercise(databaseUri));

  test('that was stopped is not shown', async () => {
    await expect(make(AbortSignal.abort())).rejects.toThrow(ExerciseStopped);
    expect(await shownData(uri, 'omb')).toEqual({ databasePrefix: '', isExercise: false });
  });

  test('has the same records for the same seed, is verified, shown until it is removed, and leaves nothing', async () => {
    expect(await make()).toBeGreaterThan(3_000);
    expect(await shownData(uri, 'nsa')).toEqual({
      databasePrefix: 'exercise_',
      isExercise: true,
    });
    expect(await readExerciseMark(uri, 'opm')).toMatchObject({ seed: SEED, ...SMALL_EXERCISE });
    for (const subgraph of SUBGRAPH_NAMES) {
      const again = await inExerciseDatabase(uri, subgraph, (database) =>
        database.collection<EventRecord>('events').find().toArray(),
      );
      expect(told(again)).toEqual(told(await eventsOf(subgraph)));
    }
    const broken: string[] = [];
    for await (const found of verifyAgencies(databaseUri, [], EXERCISE_PREFIX)) {
      if (!found.verdict.intact) broken.push(lineOf(found));
    }
    expect(broken).toEqual([]);
    await expect(make()).rejects.toThrow('Remove it first: npm run exercise -- --remove');
    expect(await removeExercise(databaseUri)).toBeGreaterThan(3_000);
    expect(await names()).toEqual([]);
    expect(await removeExercise(databaseUri)).toBe(0);
  });
});

/** What the events of a log tell, whoever was faster: their identifiers with what the record became. */
function told(events: readonly EventRecord[]): readonly string[] {
  return events
    .map(({ id, at, from, to, state }) => JSON.stringify([id, at, from, to, state]))
    .sort();
}
