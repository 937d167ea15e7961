import { openLedgerRoom, type LedgerRoom } from '../testing/ledger-room.js';
import { wireAnswer, wireEvent } from '../testing/scripted-feed.js';
import { lastEvent, placeOfEvent } from '../events/event-places.js';
import { emptyLedger } from './empty-ledger.js';
import { readFeedAnswer } from './feed-answer.js';
import { readCursor } from './read-cursor.js';
import { takeOver } from './take-over.js';

const PUBLIC = { audience: { $in: ['PUBLIC'] } } as const;
const NAMES = { treasury: 'TREASURY', opm: 'OPM' } as const;
type Feed = keyof typeof NAMES;

let room: LedgerRoom;
beforeAll(async () => {
  room = await openLedgerRoom();
});
beforeEach(async () => {
  await room.clear();
  await readCursor(room.store, 'treasury');
  await readCursor(room.store, 'opm');
});
afterAll(() => room.close());

/** Takes over events of a feed, from one to another, of a log that ends behind them unless said. */
function take(subgraph: Feed, from: number, to: number, lastSequence = to) {
  const agency = NAMES[subgraph];
  const events = Array.from({ length: to - from + 1 }, (_, index) =>
    wireEvent(from + index, {
      id: `${agency}:event:${from + index}`,
      agency: { id: agency },
      subject: `${agency}:note:1`,
    }),
  );
  const answer = readFeedAnswer(subgraph, from - 1, wireAnswer(events, lastSequence));
  const at = new Date('2026-11-21T12:00:00Z');
  return takeOver(room.store, { subgraph, after: from - 1, at, ...answer });
}

const order = async () =>
  (await room.store.versions.find().sort({ position: 1 }).lean()).map(({ _id }) => _id);
const missing = () => room.store.keptPlaces.countDocuments();
const [T1, T2, T3, T4] = [1, 2, 3, 4].map((n) => `TREASURY:event:${n}`);
const [O1, O2, O3] = [1, 2, 3].map((n) => `OPM:event:${n}`);

test('what was in the ledger before it was emptied has its place again, and what is new stands behind it', async () => {
  await take('treasury', 1, 1);
  await take('opm', 1, 2);
  await take('treasury', 2, 3);
  await emptyLedger(room.store);
  await take('opm', 1, 3);
  await take('treasury', 1, 2, 4);
  expect(await missing()).toBe(1);
  await take('treasury', 3, 4);
  expect(await order()).toEqual([T1, O1, O2, T2, T3, O3, T4]);
  expect(await missing()).toBe(0);
});

test('one that is emptied again before it was full keeps the places of all', async () => {
  await take('treasury', 1, 1);
  await take('opm', 1, 1);
  await take('treasury', 2, 2);
  await emptyLedger(room.store);
  await take('opm', 1, 2);
  await emptyLedger(room.store);
  await take('opm', 1, 2);
  await take('treasury', 1, 2);
  expect(await order()).toEqual([T1, O1, T2, O2]);
});

test('what a feed lost is not waited for', async () => {
  await take('treasury', 1, 3);
  await emptyLedger(room.store);
  await take('treasury', 1, 2);
  expect(await missing()).toBe(0);
  await emptyLedger(room.store);
  // Nothing at all is left of it.
  await take('treasury', 1, 0);
  expect(await missing()).toBe(0);
});

test('where an event stands and which is the last is known at every moment', async () => {
  await take('treasury', 1, 2);
  await take('opm', 1, 1);
  const places = () =>
    Promise.all([T1, T2, O1, T3].map((id = '') => placeOfEvent(room.store, id, PUBLIC)));
  const known = [1, 2, 3, null];
  expect(await places()).toEqual(known);
  await emptyLedger(room.store);
  expect(await places()).toEqual(known);
  await take('treasury', 1, 2);
  expect(await places()).toEqual(known);
  expect(await lastEvent(room.store, PUBLIC)).toBe(O1);
  expect(await placeOfEvent(room.store, T1 ?? '', { audience: { $in: ['ONLY_NSA'] } })).toBeNull();
});
