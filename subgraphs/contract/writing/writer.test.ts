import { randomUUID } from 'node:crypto';
import { Schema, type Model } from 'mongoose';
import { Mutations } from '../../../testing/mutations.js';
import { openStage, type Stage } from '../../../testing/stage.js';
import {
  takeDatabases,
  testDatabaseUri,
  type TakenDatabases,
} from '../../../testing/take-databases.js';
import { fixedClock, type Clock } from '../dates/clock.js';
import { Committed } from '../events/committed.js';
import type { EventDetails, EventRecord } from '../events/event-record.js';
import { refuse } from '../graph/refusal.js';
import { PUBLIC_MARKING } from '../markings/marking.js';
import { openStore, type AgencyStore } from '../store/agency-store.js';
import { makeIndexes } from '../store/make-indexes.js';
import type { StoredRecord } from '../store/stored-record.js';
import { recordKey } from './record-key.js';
import { done, refused, type WriteCommand } from './write-command.js';
import { Writer } from './writer.js';

/** A record of no agency's: what the writer does has nothing to do with what is written. */
interface Note extends StoredRecord {
  readonly text: string;
}

const noteSchema = new Schema<Note>(
  { _id: { type: String, required: true } },
  { collection: 'notes', strict: false, versionKey: false },
);

const DETAILS: EventDetails = {
  kind: 'note',
  agency: 'OPM',
  actor: { subject: 'officer-OPM', agency: 'OPM', office: null },
  right: 'CHANGE_TASK',
  authority: '2(f)',
  from: null,
  to: 'WRITTEN',
  reason: null,
  evidenceItems: [],
  marking: PUBLIC_MARKING,
};

/** One process's worth of an agency: its own connection, and the one writer on it. */
interface Process {
  readonly store: AgencyStore;
  readonly notes: Model<Note>;
  readonly writer: Writer;
}

let databases: TakenDatabases;
let processes: Process[];
beforeEach(async () => {
  databases = await takeDatabases();
  processes = [];
});
afterEach(async () => {
  for (const { store } of processes) await store.connection.destroy();
  await databases.giveBack();
});

/** Each look at it is a moment later, so that every transaction has its own. */
function tickingClock(): Clock {
  const clock = fixedClock('2026-11-21T15:00:00Z');
  return {
    now: () => {
      clock.advance(1);
      return clock.now();
    },
  };
}

async function startProcess(): Promise<Process> {
  const store = openStore(testDatabaseUri(), databases.of('writer').databaseName);
  const notes = store.connection.model<Note>('Note', noteSchema);
  const started = { store, notes, writer: new Writer(store, tickingClock(), new Committed()) };
  processes.push(started);
  await store.connect();
  await makeIndexes(store.connection);
  return started;
}

/** Writes a new note; `after` may still refuse or fail. */
function writeNote(
  { notes }: Process,
  id: string,
  after: () => ReturnType<typeof refused> | null = () => null,
): WriteCommand<string> {
  return {
    idempotency: null,
    reads: [recordKey(notes, id)],
    decide: (work) => {
      work.change(notes, { _id: id, version: 1, audience: 'PUBLIC', text: id }, DETAILS);
      return after() ?? done(id);
    },
  };
}

async function eventsOf({ store }: Process): Promise<readonly EventRecord[]> {
  return store.events.find().sort({ _id: 1 }).lean<EventRecord[]>();
}

async function noteIdsOf({ notes }: Process): Promise<readonly string[]> {
  return (await notes.find().sort({ _id: 1 }).lean<Note[]>()).map(({ _id }) => _id);
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const ids = (count: number) => upTo(count).map((n) => `note-${String(n).padStart(3, '0')}`);

describe('two hundred tasks made at one agency at once', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  test('are all there, each with one event, in a log without a gap', async () => {
    const events = stage.databaseOf('opm').collection<EventRecord>('events');
    const before = await events.countDocuments();
    const opm = new Mutations(stage, 'OPM');
    const made = await Promise.all(
      upTo(200).map((n) => opm.createTask({ directive: '2(f)', title: `Task ${n}` })),
    );
    const log = await events.find().sort({ _id: 1 }).toArray();
    expect(log.map(({ _id }) => _id)).toEqual(upTo(before + 200));
    expect(
      log
        .slice(before)
        .map(({ subject }) => subject)
        .toSorted(),
    ).toEqual(made.map(({ record }) => record?.['id']).toSorted());
  });
});

describe('a writer', () => {
  test('puts what arrives at once into few transactions, in the order it came', async () => {
    const one = await startProcess();
    await Promise.all(ids(200).map((id) => one.writer.submit(writeNote(one, id))));
    const log = await eventsOf(one);
    expect(log.map(({ _id }) => _id)).toEqual(upTo(200));
    expect(log.map(({ subject }) => subject)).toEqual(ids(200));
    // One moment for each transaction: two of a hundred commands.
    expect(new Set(log.map(({ at }) => at.getTime())).size).toBe(2);
  });

  test('lets what arrives while it writes share the next transaction', async () => {
    const one = await startProcess();
    const first = one.writer.submit(writeNote(one, 'first'));
    let waiting: Promise<unknown>[] = [];
    const during = writeNote(one, 'during', () => {
      waiting = ids(20).map((id) => one.writer.submit(writeNote(one, id)));
      return null;
    });
    await Promise.all([first, one.writer.submit(during)]);
    await Promise.all(waiting);
    const moments = (await eventsOf(one)).map(({ at }) => at.getTime());
    expect(moments).toHaveLength(22);
    expect(new Set(moments).size).toBe(2);
  });

  test('writes what stands beside a command that fails, and nothing of that one', async () => {
    const one = await startProcess();
    const failing = writeNote(one, 'failing', () => {
      throw new TypeError('a mistake in the code');
    });
    const results = await Promise.allSettled(
      [writeNote(one, 'a'), failing, writeNote(one, 'b')].map((it) => one.writer.submit(it)),
    );
    expect(results).toEqual([
      { status: 'fulfilled', value: { answer: 'a', refusal: null } },
      {
        status: 'rejected',
        reason: expect.objectContaining({ message: 'a mistake in the code' }),
      },
      { status: 'fulfilled', value: { answer: 'b', refusal: null } },
    ]);
    expect(await noteIdsOf(one)).toEqual(['a', 'b']);
    expect((await eventsOf(one)).map(({ _id, subject }) => [_id, subject])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  test('writes what stands beside a command that refuses, in the same transaction', async () => {
    const one = await startProcess();
    const refusal = refuse('NOT_FOUND', 'There is no such thing.', 'id');
    const refusing = writeNote(one, 'refusing', () => refused(refusal));
    const outcomes = await Promise.all(
      [writeNote(one, 'a'), refusing, writeNote(one, 'b')].map((it) => one.writer.submit(it)),
    );
    expect(outcomes[1]).toEqual({ answer: null, refusal });
    expect(await noteIdsOf(one)).toEqual(['a', 'b']);
    const log = await eventsOf(one);
    expect(log.map(({ _id }) => _id)).toEqual([1, 2]);
    expect(new Set(log.map(({ at }) => at.getTime())).size).toBe(1);
  });

  test('finds by what it holds what stands and what was staged before it, and nothing that was refused', async () => {
    const one = await startProcess();
    await one.writer.submit(writeNote(one, 'stored'));
    const refusing = writeNote(one, 'refused', () =>
      refused(refuse('NOT_FOUND', 'There is no such thing.', 'id')),
    );
    const renaming: WriteCommand<string> = {
      ...writeNote(one, 'stored'),
      decide: (work) => {
        const renamed = { _id: 'stored', version: 2, audience: 'PUBLIC', text: 'other' } as const;
        return done(work.change(one.notes, renamed, DETAILS)._id);
      },
    };
    const find = (text: string): WriteCommand<readonly Note[]> => ({
      idempotency: null,
      reads: [],
      decide: async (work) => done(await work.readWhere(one.notes, { text })),
    });
    const outcomes = await Promise.all([
      one.writer.submit(find('stored')),
      one.writer.submit(writeNote(one, 'staged')),
      one.writer.submit(refusing),
      one.writer.submit(renaming),
      ...['stored', 'other', 'staged', 'refused'].map((text) => one.writer.submit(find(text))),
    ]);
    const found = (index: number) => (outcomes[index]?.answer as Note[]).map(({ _id }) => _id);
    expect([0, 4, 5, 6, 7].map(found)).toEqual([['stored'], [], ['stored'], ['staged'], []]);
  });

  test('goes on after a failure', async () => {
    const one = await startProcess();
    const failing = writeNote(one, 'failing', () => {
      throw new TypeError('a mistake in the code');
    });
    await expect(one.writer.submit(failing)).rejects.toThrow('a mistake in the code');
    await one.writer.submit(writeNote(one, 'after'));
    expect(await noteIdsOf(one)).toEqual(['after']);
  });

  test('in each of two processes of one agency: their events interleave without a gap', async () => {
    const [one, two] = [await startProcess(), await startProcess()];
    const write = async (at: Process) => {
      // In small portions, so that the two meet again and again.
      for (const portion of upTo(10)) {
        const names = upTo(10).map((n) => `${portion}-${n}-${randomUUID()}`);
        await Promise.all(names.map((id) => at.writer.submit(writeNote(at, id))));
      }
    };
    await Promise.all([write(one), write(two)]);
    const log = await eventsOf(one);
    expect(log.map(({ _id }) => _id)).toEqual(upTo(200));
    expect(log.map(({ subject }) => subject).toSorted()).toEqual(await noteIdsOf(two));
    expect(log.map(({ at }) => at.getTime())).toEqual(
      log.map(({ at }) => at.getTime()).toSorted((a, b) => a - b),
    );
  });
});
