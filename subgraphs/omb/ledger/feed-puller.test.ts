import { fixedClock } from '../../contract/dates/clock.js';
import { eventually } from '../../../testing/eventually.js';
import { openLedgerRoom, type LedgerRoom } from '../testing/ledger-room.js';
import { ScriptedFeed } from '../testing/scripted-feed.js';
import { FeedPuller } from './feed-puller.js';
import { readCursor } from './read-cursor.js';

const clock = fixedClock('2026-11-21T12:00:00Z');
const logger = { debug: jest.fn(), info: jest.fn(), warn: jest.fn(), error: jest.fn() };

let room: LedgerRoom;
let feed: ScriptedFeed;
let pullers: FeedPuller[];
beforeAll(async () => {
  room = await openLedgerRoom();
});
beforeEach(async () => {
  await room.clear();
  feed = new ScriptedFeed();
  pullers = [];
  jest.clearAllMocks();
});
afterEach(() => Promise.all(pullers.map((puller) => puller.stop())));
afterAll(() => room.close());

function startPuller(): FeedPuller {
  const assertion = () => Promise.resolve('signed');
  const source = { subgraph: 'treasury', transport: feed, assertion } as const;
  const puller = new FeedPuller(source, room.store, clock, logger);
  pullers.push(puller);
  puller.start();
  return puller;
}

const cursor = () => readCursor(room.store, 'treasury');
const reaches = (sequence: number) => eventually(cursor, (seen) => seen.sequence === sequence);

describe('a puller', () => {
  it('takes over what is there, then what comes, each once', async () => {
    feed.append(450);
    startPuller();
    await reaches(450);
    feed.append(1);
    await reaches(451);
    await eventually(
      () => feed.asked,
      (asked) => asked.at(-1) === 451,
    );
    expect(feed.asked).toEqual([0, 200, 400, 450, 451]);
    expect(await room.store.versions.find({ validTo: null }).lean()).toMatchObject([
      { sequence: 451 },
    ]);
  });

  it('goes on from its cursor after a restart', async () => {
    feed.append(3);
    await startPullerUntil(3);
    feed.append(2);
    startPuller();
    await reaches(5);
    // Whether the first one still asked before it stopped does not matter: nobody begins again.
    expect(feed.asked.filter((after) => after === 0)).toHaveLength(1);
  });

  it('stops at once while a feed holds its answer back', async () => {
    const puller = startPuller();
    await eventually(
      () => feed.waiting,
      (waiting) => waiting === 1,
    );
    await puller.stop();
    // The feed holds it back still: whoever waited for it would wait for ever.
    expect(feed.waiting).toBe(1);
    expect(feed.asked).toEqual([0]);
  });

  it('knows that nothing happened when a feed answers so', async () => {
    startPuller();
    await eventually(
      () => feed.waiting,
      (waiting) => waiting === 1,
    );
    clock.advance(20_000);
    feed.answerNow();
    const { pulledAt } = await eventually(cursor, (seen) => seen.pulledAt !== null);
    expect(pulledAt).toEqual(clock.now());
  });

  it('asks a feed that is down again, and says so once when it goes and once when it is back', async () => {
    feed.isDown = true;
    feed.append(2);
    startPuller();
    await eventually(
      () => feed.asked.length,
      (count) => count >= 3,
    );
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.info).not.toHaveBeenCalled();
    feed.isDown = false;
    await reaches(2);
    await eventually(
      () => logger.info.mock.calls.length,
      (count) => count === 1,
    );
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it('shares a feed with another process without taking anything over twice', async () => {
    startPuller();
    startPuller();
    for (let sequence = 1; sequence <= 10; sequence += 1) {
      feed.append(1);
      await reaches(sequence);
    }
    expect(logger.warn).not.toHaveBeenCalled();
    expect(await room.store.versions.find({ validTo: null }).lean()).toMatchObject([
      { sequence: 10, version: 10 },
    ]);
  });
});

async function startPullerUntil(sequence: number): Promise<void> {
  const puller = startPuller();
  await reaches(sequence);
  await puller.stop();
}
