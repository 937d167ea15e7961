import { openLedgerRoom, type LedgerRoom } from '../testing/ledger-room.js';
import { wireAnswer, wireEvent, type WireEvent } from '../testing/scripted-feed.js';
import { readFeedAnswer } from './feed-answer.js';
import { readCursor } from './read-cursor.js';
import { takeOver, type PulledStretch } from './take-over.js';

const NOON = new Date('2026-11-21T12:00:00Z');
const LATER = new Date('2026-11-21T12:05:00Z');

let room: LedgerRoom;
beforeAll(async () => {
  room = await openLedgerRoom();
});
beforeEach(async () => {
  await room.clear();
  await readCursor(room.store, 'treasury');
});
afterAll(() => room.close());

function stretch(after: number, events: readonly WireEvent[], more = 0, at = NOON): PulledStretch {
  const answer = wireAnswer(events, after + events.length + more);
  return { subgraph: 'treasury', after, at, ...readFeedAnswer('treasury', after, answer) };
}

const note = (id: number, sequence: number) =>
  wireEvent(sequence, {
    subject: `TREASURY:note:${id}`,
    state: { _id: `TREASURY:note:${id}`, text: `as of ${sequence}` },
  });

async function ledger() {
  const versions = await room.store.versions.find({ validTo: null }).sort({ record: 1 }).lean();
  return versions.map(({ subject, sequence, state }) => [subject, sequence, state['text']]);
}

describe('a stretch of a feed', () => {
  it('leaves the last state of each record, and the cursor behind the last event', async () => {
    expect(await takeOver(room.store, stretch(0, [note(1, 1), note(2, 2), note(1, 3)]))).toBe(3);
    expect(await ledger()).toEqual([
      ['TREASURY:note:1', 3, 'as of 3'],
      ['TREASURY:note:2', 2, 'as of 2'],
    ]);
    expect(await readCursor(room.store, 'treasury')).toMatchObject({ sequence: 3, pulledAt: NOON });
  });

  it('is not taken over twice when it is delivered again', async () => {
    const first = stretch(0, [note(1, 1), note(1, 2)]);
    await takeOver(room.store, first);
    await takeOver(room.store, stretch(2, [note(1, 3)]));
    expect(await takeOver(room.store, first)).toBeNull();
    expect(await ledger()).toEqual([['TREASURY:note:1', 3, 'as of 3']]);
    expect(await readCursor(room.store, 'treasury')).toMatchObject({ sequence: 3 });
  });

  it('is taken over by one of several processes that read it at once', async () => {
    const same = Array.from({ length: 5 }, () => stretch(0, [note(1, 1), note(2, 2)]));
    const outcomes = await Promise.all(same.map((each) => takeOver(room.store, each)));
    expect(outcomes.filter((reached) => reached !== null)).toEqual([2]);
    expect(await ledger()).toHaveLength(2);
  });

  it('makes the ledger no fresher while there is more to come', async () => {
    await takeOver(room.store, stretch(0, [note(1, 1)], 5));
    expect(await readCursor(room.store, 'treasury')).toMatchObject({ sequence: 1, pulledAt: null });
  });

  it('makes the ledger fresher when it is empty, because then nothing has happened', async () => {
    await takeOver(room.store, stretch(0, [note(1, 1)]));
    expect(await takeOver(room.store, stretch(1, [], 0, LATER))).toBe(1);
    expect(await readCursor(room.store, 'treasury')).toMatchObject({
      sequence: 1,
      pulledAt: LATER,
    });
    await takeOver(room.store, stretch(1, [], 0, NOON));
    expect(await readCursor(room.store, 'treasury')).toMatchObject({ pulledAt: LATER });
  });

  it('keeps records of one name apart by subgraph and kind', async () => {
    await takeOver(room.store, stretch(0, [note(1, 1), { ...note(1, 2), kind: 'memo' }]));
    await readCursor(room.store, 'cisa');
    const { events, ...rest } = stretch(0, [note(1, 1)]);
    const elsewhere = events.map((event) => ({ ...event, id: 'CISA:event:1' }));
    const cisa = { ...rest, events: elsewhere, subgraph: 'cisa' } as const;
    await takeOver(room.store, cisa);
    const ids = await room.store.versions.distinct('record');
    expect(ids).toEqual([
      'cisa:note:TREASURY:note:1',
      'treasury:memo:TREASURY:note:1',
      'treasury:note:TREASURY:note:1',
    ]);
  });

  it('keeps every version, each for as long as it held', async () => {
    const at = (minute: number) => `2026-11-21T12:0${minute}:00.000Z`;
    const change = (sequence: number) => ({ ...note(1, sequence), at: at(sequence) });
    await takeOver(room.store, stretch(0, [change(1), change(2)]));
    await takeOver(room.store, stretch(2, [change(3)]));
    const versions = await room.store.versions.find().sort({ position: 1 }).lean();
    expect(
      versions.map(({ position, version, at: from, validTo }) => [
        position,
        version,
        from,
        validTo,
      ]),
    ).toEqual([
      [1, 1, new Date(at(1)), new Date(at(2))],
      [2, 2, new Date(at(2)), new Date(at(3))],
      [3, 3, new Date(at(3)), null],
    ]);
  });
});
