import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { Mutations } from '../../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';

interface Newest {
  readonly newestEvent: string | null;
}
interface Listed {
  readonly events: { readonly nodes: readonly { readonly id: string; readonly subject: string }[] };
}

let stage: Stage;
let nsa: Mutations;
beforeAll(async () => {
  stage = await openStage();
  nsa = new Mutations(stage, 'NSA');
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

const QUERY =
  'query ($otherThan: ID, $waitSeconds: Int) { newestEvent(otherThan: $otherThan, waitSeconds: $waitSeconds) }';
const LAST = '{ events(first: 1, direction: DESC) { nodes { id subject } } }';

const newest = async (variables = {}, as?: ReturnType<typeof officer>) => {
  const { data, errors } = await stage.askSubgraph<Newest>('omb', QUERY, variables, as);
  return data?.newestEvent ?? errors?.[0]?.extensions;
};
const last = async (as?: ReturnType<typeof officer>) =>
  (await stage.ask<Listed>(LAST, {}, as)).data?.events.nodes[0];

test('is the last of the events that the caller may know of', async () => {
  await nsa.createTask({ directive: '2(b)', title: 'Hidden', marking: { tlp: 'RED' } });
  await ledgerCaughtUp(stage);
  const [publicly, hidden] = [await last(), await last(officer('NSA'))];
  expect(publicly?.id).not.toBe(hidden?.id);
  expect(await newest()).toBe(publicly?.id);
  expect(await newest({}, officer('NSA'))).toBe(hidden?.id);
});

test('a wait ends with what the caller may know of, and not with what is hidden', async () => {
  const known = await newest();
  const waiting = newest({ otherThan: known, waitSeconds: 30 });
  await nsa.createTask({ directive: '2(b)', title: 'Hidden too', marking: { tlp: 'RED' } });
  await ledgerCaughtUp(stage);
  const { record } = await nsa.createTask({ directive: '2(b)', title: 'Shown' });
  const found = await waiting;
  expect(await last()).toEqual({ id: found, subject: record?.['id'] });
});

test('a wait in vain ends with what was known', async () => {
  const known = await newest();
  expect(await newest({ otherThan: known, waitSeconds: 1 })).toBe(known);
});

test('a wait ends when another process takes something over', async () => {
  const known = await newest();
  const waiting = newest({ otherThan: known, waitSeconds: 30 });
  // As another process writes: this one is not told.
  const omb = stage.databaseOf('omb');
  const versions = omb.collection<{ _id: string; position: number }>('ledgerVersions');
  const head = await omb
    .collection<{ _id: string; position: number }>('ledgerHeads')
    .findOneAndUpdate({ _id: 'ledger' }, { $inc: { position: 1 } }, { returnDocument: 'after' });
  await versions.insertOne({
    _id: 'NSA:event:elsewhere',
    position: head?.position ?? 0,
    ...{ audience: 'PUBLIC', record: 'elsewhere', sequence: -1, subgraph: 'nsa' },
  });
  expect(await waiting).toBe('NSA:event:elsewhere');
});

test.each([-1, 31])('a wait of %d seconds is refused', async (waitSeconds) => {
  expect(await newest({ waitSeconds })).toMatchObject({ rule: 'WAIT_OUT_OF_RANGE' });
});
