import { Mutations } from '../../../testing/mutations.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import type { LogHead } from './event-schemas.js';
import { verifyLog } from './verify-log.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  const opm = new Mutations(stage, 'OPM');
  for (let i = 0; i < 5; i += 1) await opm.createTask({ directive: '2(f)', title: `Task ${i}` });
});
afterAll(() => stage.close());

const verdict = async () => {
  const database = stage.databaseOf('opm');
  const head = await database.collection<LogHead>('logHeads').findOne({ _id: 'events' });
  return verifyLog(database.collection('events'), head);
};
const events = () =>
  stage.databaseOf('opm').collection<{ _id: number; reason: string | null }>('events');

/** Does something to the log behind the graph, looks, and undoes it. */
async function afterTampering(tamper: () => Promise<unknown>) {
  const kept = await events().find().toArray();
  await tamper();
  const found = await verdict();
  await events().deleteMany({});
  await events().insertMany(kept);
  return found;
}

test('an untouched log is intact', async () => {
  expect(await verdict()).toEqual({ intact: true, entries: 7 });
});

test('an edited event is named', async () => {
  const found = await afterTampering(() =>
    events().updateOne({ _id: 4 }, { $set: { reason: 'another' } }),
  );
  expect(found).toMatchObject({ intact: false, brokenAt: 4 });
});

test('a removed event is named', async () => {
  expect(await afterTampering(() => events().deleteOne({ _id: 3 }))).toMatchObject({
    intact: false,
    brokenAt: 3,
  });
});

test('the removal of the last event is noticed', async () => {
  expect(await afterTampering(() => events().deleteOne({ _id: 7 }))).toMatchObject({
    intact: false,
    brokenAt: 8 - 1,
  });
});

test('an event added by hand is named', async () => {
  const found = await afterTampering(async () => {
    const last = await events().findOne({ _id: 7 });
    await events().insertOne({ ...last, _id: 8, reason: 'forged' });
  });
  expect(found).toMatchObject({ intact: false, brokenAt: 8 });
});

test('two events that changed places are named', async () => {
  const found = await afterTampering(async () => {
    const [a, b] = await events()
      .find({ _id: { $in: [2, 3] } })
      .sort({ _id: 1 })
      .toArray();
    await events().deleteMany({ _id: { $in: [2, 3] } });
    await events().insertMany([
      { ...b, _id: 2, reason: b?.reason ?? null },
      { ...a, _id: 3, reason: a?.reason ?? null },
    ]);
  });
  expect(found).toMatchObject({ intact: false, brokenAt: 2 });
});
