import type { SubgraphName } from '../../contract/order/agencies.js';
import { openLedgerRoom, type LedgerRoom } from '../testing/ledger-room.js';
import { FEEDS } from './ledger.js';
import { rebuildLedger } from './rebuild-ledger.js';

let room: LedgerRoom;
beforeAll(async () => {
  room = await openLedgerRoom();
});
beforeEach(() => room.clear());
afterAll(() => room.close());

const moveCursors = (names: readonly SubgraphName[], change: object) =>
  room.store.cursors.updateMany({ _id: { $in: names } }, { $set: change }).exec();

test('a rebuild says how far each feed is, and ends when every one is complete', async () => {
  const lines: string[] = [];
  await rebuildLedger(room.store, (line) => {
    lines.push(line);
    // Whoever takes the feeds over does so in the background.
    if (lines.length === 1) void moveCursors(FEEDS, { sequence: 7 });
    if (lines.length === 1 + FEEDS.length) void moveCursors(FEEDS, { pulledAt: new Date() });
  });
  expect(lines.filter((line) => line.endsWith('7 events'))).toHaveLength(FEEDS.length);
  expect(lines.filter((line) => line.endsWith('7 events, complete'))).toHaveLength(FEEDS.length);
});

test('where nobody takes a feed over, it says which, and what to do', async () => {
  const complete = FEEDS.filter((name) => name !== 'nsa');
  const rebuilding = rebuildLedger(
    room.store,
    () => void moveCursors(complete, { sequence: 1, pulledAt: new Date() }),
    1_500,
  );
  await expect(rebuilding).rejects.toThrow("Nothing comes of nsa. Start OMB's subgraph");
});
