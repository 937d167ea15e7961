import { fixedClock } from '../../contract/dates/clock.js';
import { eventually } from '../../../testing/eventually.js';
import { openLedgerRoom, type LedgerRoom } from '../testing/ledger-room.js';
import { ScriptedFeed, wireAnswer, wireEvent } from '../testing/scripted-feed.js';
import { emptyLedger } from './empty-ledger.js';
import { readFeedAnswer } from './feed-answer.js';
import { FeedPuller } from './feed-puller.js';
import { BEING_EMPTIED, readCursor } from './read-cursor.js';
import { renewLedger } from './renew-ledger.js';
import { takeOver } from './take-over.js';

const clock = fixedClock('2026-11-21T12:00:00Z');
const logger = { debug: jest.fn(), info: jest.fn(), warn: jest.fn(), error: jest.fn() };

let room: LedgerRoom;
beforeAll(async () => {
  room = await openLedgerRoom();
});
beforeEach(() => room.clear());
afterAll(() => room.close());

const cursor = () => readCursor(room.store, 'treasury');
const places = async () =>
  (await room.store.versions.find().sort({ position: 1 }).lean()).map(({ position }) => position);

/** Takes events of Treasury over that were read after a place. */
function takeOverAfter(after: number, count: number): Promise<number | null> {
  const events = Array.from({ length: count }, (_, index) => wireEvent(after + index + 1));
  const answer = readFeedAnswer('treasury', after, wireAnswer(events, after + count));
  return takeOver(room.store, { subgraph: 'treasury', after, at: clock.now(), ...answer });
}

test('a reader of a feed that was waiting for news begins anew', async () => {
  const feed = new ScriptedFeed();
  feed.append(3);
  const assertion = () => Promise.resolve('signed');
  const source = { subgraph: 'treasury', transport: feed, assertion } as const;
  const puller = new FeedPuller(source, room.store, clock, logger);
  puller.start();
  await eventually(
    () => feed.waiting,
    (waiting) => waiting === 1,
  );
  await emptyLedger(room.store);
  expect(await places()).toEqual([]);
  feed.append(1);
  await eventually(cursor, ({ sequence }) => sequence === 4);
  await puller.stop();
  expect(await places()).toEqual([1, 2, 3, 4]);
});

test('what was read before it was emptied is not taken over after', async () => {
  await cursor();
  await takeOverAfter(0, 2);
  await emptyLedger(room.store);
  expect(await takeOverAfter(2, 1)).toBeNull();
  expect(await takeOverAfter(0, 3)).toBe(3);
  expect(await places()).toEqual([1, 2, 3]);
});

test('while it is emptied, nothing is taken over and nobody reads on; a second run ends what the first began', async () => {
  await cursor();
  await takeOverAfter(0, 2);
  await room.store.cursors.updateMany({}, { sequence: BEING_EMPTIED });
  await expect(cursor()).rejects.toThrow('npm run ledger -- rebuild');
  expect(await takeOverAfter(2, 1)).toBeNull();
  await emptyLedger(room.store);
  expect(await cursor()).toMatchObject({ sequence: 0, pulledAt: null });
});

test("its indexes and the order's own words are there afterwards", async () => {
  const before = await room.store.versions.collection.indexes();
  await emptyLedger(room.store);
  expect(await room.store.versions.collection.indexes()).toEqual(before);
  expect(await room.store.searchEntries.countDocuments({ kind: 'directive' })).toBeGreaterThan(0);
});

describe('a ledger at the start of OMB', () => {
  test('is emptied where what it kept is of another shape, and left as it is where not', async () => {
    await cursor();
    await takeOverAfter(0, 2);
    await renewLedger(room.store, logger);
    expect(await places()).toEqual([1, 2]);
    await room.store.heads.updateOne({ _id: 'ledger' }, { $unset: { shape: 1 } });
    await renewLedger(room.store, logger);
    expect(await places()).toEqual([]);
    expect(await takeOverAfter(0, 3)).toBe(3);
  });

  test('is left alone where there is nothing in it yet', async () => {
    await cursor();
    await renewLedger(room.store, logger);
    expect(await takeOverAfter(0, 1)).toBe(1);
  });
});
