import { Mutations } from '../../../testing/mutations.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import { testDatabaseUri } from '../../../testing/take-databases.js';
import { Committed } from '../events/committed.js';
import { INITIAL_TASKS } from '../order/initial-tasks.js';
import { openStore, type AgencyStore } from '../store/agency-store.js';
import { Writer } from '../writing/writer.js';
import { loadInitialRecords } from './load-initial-records.js';

let stage: Stage;
let store: AgencyStore;
beforeAll(async () => {
  stage = await openStage();
  store = openStore(testDatabaseUri(), stage.databaseOf('opm').databaseName);
  await store.connect();
});
afterAll(async () => {
  await store.connection.close();
  await stage.close();
});

/** What a second start does to the data. */
const loadAgain = () =>
  loadInitialRecords('opm', store, new Writer(store, stage.clock, new Committed()), stage.clock);

const everything = async () =>
  Promise.all(
    ['tasks', 'reports', 'events'].map((name) =>
      stage.databaseOf('opm').collection(name).find().toArray(),
    ),
  );

test('loading the initial data again changes nothing', async () => {
  const before = await everything();
  await loadAgain();
  expect(await everything()).toEqual(before);
});

test('loading again leaves alone what an agency wrote', async () => {
  const opm = new Mutations(stage, 'OPM');
  const [initial] = INITIAL_TASKS.filter(({ agency }) => agency === 'OPM');
  const id = `OPM:task:${initial?.key ?? ''}`;
  const { record } = await opm.updateTask({ id, expectedVersion: 1, title: 'In our own words' });
  expect(record).toMatchObject({ version: 2 });
  await opm.report({ directive: '2(f)', expectedVersion: 1, note: 'Under way.' });
  const before = await everything();
  await loadAgain();
  expect(await everything()).toEqual(before);
});

test('every fact comes with its grade, its source and the day it was looked up', async () => {
  const reports = await stage.databaseOf('opm').collection('reports').find().toArray();
  const facts = reports.flatMap(({ evidenceItems }) => evidenceItems as Record<string, unknown>[]);
  expect(facts.length).toBeGreaterThan(0);
  for (const fact of facts) {
    expect(fact).toMatchObject({
      grade: expect.any(String),
      source: expect.any(String),
      asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
  }
});
