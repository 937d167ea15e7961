import { Mutations } from '../../../testing/mutations.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import type { LogHead } from './event-schemas.js';
import { chain } from './hash-chain.js';
import { verifyLog, type LogEnd } from './verify-log.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  const doj = new Mutations(stage, 'DOJ');
  for (let i = 0; i < 5; i += 1) await doj.createTask({ directive: '4', title: `Task ${i}` });
});
afterAll(() => stage.close());

const verdict = (endedBefore?: readonly LogEnd[]) =>
  verifyLog(stage.databaseOf('doj'), 'events', endedBefore);
interface Entry {
  readonly _id: number;
  readonly reason: string | null;
  readonly at: Date | string;
  readonly hash: string;
}
const events = () => stage.databaseOf('doj').collection<Entry>('events');
const at = async (sequence: number) => {
  const entry = await events().findOne({ _id: sequence });
  if (entry === null) throw new Error(`There is no event ${sequence}`);
  return entry;
};
const heads = () => stage.databaseOf('doj').collection<LogHead>('logHeads');

/** Does something to the log behind the graph, looks, and undoes it. */
async function afterTampering(tamper: () => Promise<unknown>, endedBefore?: readonly LogEnd[]) {
  const kept = await events().find().toArray();
  const head = await heads().findOne({ _id: 'events' });
  await tamper();
  const found = await verdict(endedBefore);
  if (head !== null) await heads().replaceOne({ _id: 'events' }, head, { upsert: true });
  await events().deleteMany({});
  await events().insertMany(kept);
  return found;
}

test('an untouched log is intact', async () => {
  const { hash } = await at(7);
  expect(await verdict()).toEqual({ intact: true, entries: 7, sequence: 7, hash });
});

test('an event from before it was kept what other agencies told is what its hash says', async () => {
  const found = await afterTampering(async () => {
    const last = await events().findOne({ _id: 7 });
    const { previousHash, hash, told, ...older } = { previousHash: '', told: undefined, ...last };
    expect([hash, told]).toEqual([last?.hash, []]);
    const [entry] = chain(previousHash, [older]);
    await events().replaceOne({ _id: 7 }, { ...older, ...entry } as Entry);
    await heads().updateOne({ _id: 'events' }, { $set: { hash: entry?.hash ?? '' } });
  });
  expect(found).toMatchObject({ intact: true, entries: 7 });
});

test('an event whose date became the text that it is written as is named', async () => {
  const found = await afterTampering(async () => {
    const { at: date } = await at(4);
    await events().updateOne({ _id: 4 }, { $set: { at: new Date(date).toISOString() } });
  });
  expect(found).toMatchObject({ intact: false, brokenAt: 4 });
});

describe('a log that somebody made shorter, its end included,', () => {
  const shorten = async (to: number) => {
    const last = await events().findOne({ _id: to });
    await events().deleteMany({ _id: { $gt: to } });
    if (last === null) await heads().deleteOne({ _id: 'events' });
    else await heads().updateOne({ _id: 'events' }, { $set: { sequence: to, hash: last.hash } });
  };
  const endNow = async (): Promise<LogEnd> => {
    const found = await verdict();
    if (!found.intact) throw new Error(found.finding);
    return found;
  };

  test.each([6, 0])('to %d events is noticed by whoever kept its end', async (left) => {
    const before = await endNow();
    const found = await afterTampering(() => shorten(left), [before]);
    expect(found).toMatchObject({ intact: false, brokenAt: left + 1 });
  });

  test('and wrote on is noticed too', async () => {
    const before = await endNow();
    const found = await verdict([{ ...before, sequence: 5 }]);
    expect(found).toMatchObject({ intact: false, brokenAt: 5 });
  });

  test('is as good as new to whoever did not', async () => {
    expect(await afterTampering(() => shorten(6))).toMatchObject({ intact: true, entries: 6 });
  });
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
    const last = await at(7);
    await events().insertOne({ ...last, _id: 8, reason: 'forged' });
  });
  expect(found).toMatchObject({ intact: false, brokenAt: 8 });
});

test('two events that changed places are named', async () => {
  const found = await afterTampering(async () => {
    const [a, b] = [await at(2), await at(3)];
    await events().deleteMany({ _id: { $in: [2, 3] } });
    await events().insertMany([
      { ...b, _id: 2 },
      { ...a, _id: 3 },
    ]);
  });
  expect(found).toMatchObject({ intact: false, brokenAt: 2 });
});
