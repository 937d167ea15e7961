import { randomUUID } from 'node:crypto';
import { Mutations } from '../../../testing/mutations.js';
import type { Changed } from '../../../testing/send-change.js';
import { scratchFolder, type ScratchFolder } from '../../../testing/scratch-folder.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { databaseSettings } from '../database/database-settings.js';
import { findRunningDatabase } from '../database/find-running-database.js';
import { readHolder } from '../database/holder.js';
import { openDatabase } from '../database/open-database.js';
import { stillRuns } from '../database/process-identity.js';
import type { RunningDatabase } from '../database/running-database.js';
import type { EventRecord } from '../events/event-record.js';

let scratch: ScratchFolder;
let database: RunningDatabase;
let stage: Stage;
let treasury: Mutations;
beforeAll(async () => {
  scratch = await scratchFolder();
  database = await open();
  stage = await openStage({ databaseUri: database.uri });
  treasury = new Mutations(stage, 'TREASURY');
});
afterAll(async () => {
  // The stage takes its data away, for which the database has to be there.
  if ((await findRunningDatabase(scratch.path)) === null) await startAgain();
  await stage.close();
  await database.stop();
  await scratch.remove();
});

/** A database of this file's own, because it is killed. */
function open(): Promise<RunningDatabase> {
  const report = () => undefined;
  return openDatabase({ ...databaseSettings(process.env), dataDir: scratch.path, report });
}

async function signalDatabase(signal: NodeJS.Signals): Promise<void> {
  const mongod = (await readHolder(scratch.path))?.mongod ?? null;
  if (mongod === null || !stillRuns(mongod)) throw new Error('No mongod runs');
  process.kill(mongod.pid, signal);
}

/** Starts the database again on the same data; it takes its port again. */
async function startAgain(): Promise<void> {
  await database.stop();
  database = await open();
}

function newTask() {
  return { directive: '2(d)', title: 'Agree on an intake form', idempotencyKey: randomUUID() };
}

async function eventsAbout(changed: Changed): Promise<number> {
  const events = stage.databaseOf('treasury').collection<EventRecord>('events');
  return events.countDocuments({ subject: String(changed.record?.['id']) });
}

async function isConsistent(): Promise<boolean> {
  const db = stage.databaseOf('treasury');
  const [events, head] = await Promise.all([
    db.collection<EventRecord>('events').find().sort({ _id: 1 }).toArray(),
    db.collection('logHeads').findOne(),
  ]);
  const subjects = new Set(events.map(({ subject }) => subject));
  const tasks = await db.collection<{ _id: string }>('tasks').find().toArray();
  return (
    events.every(({ _id }, index) => _id === index + 1) &&
    head?.['sequence'] === events.length &&
    tasks.every(({ _id }) => subjects.has(_id))
  );
}

/** Until the agency has answered everything, also what the gateway waits for no longer. */
async function stageIsIdle(): Promise<void> {
  await stage.askSubgraph('treasury', CREATE, { input: newTask() }, officer('TREASURY'));
}

const CREATE = `mutation ($input: CreateTreasuryTaskInput!) {
  createTreasuryTask(input: $input) { task { id } }
}`;

const codes = ({ errors }: Changed) => (errors ?? []).map(({ extensions }) => extensions?.['code']);

describe('a write while the database is killed', () => {
  test('is answered within seconds, leaves nothing half done, and can be sent again once it is back', async () => {
    const inputs = Array.from({ length: 50 }, newTask);
    const underWay = inputs.map((input) => treasury.createTask(input));
    // The first is committed alone, and the rest together meanwhile.
    await Promise.race(underWay);
    // Unlike one that ends by itself, it is not started again.
    database.kill();
    const answers = await Promise.all(underWay);
    const unanswered = answers.filter(({ record }) => record === null);
    expect(unanswered.length).toBeGreaterThan(0);
    // By the agency, or by the gateway where the agency waited longer than that does.
    expect(['DATABASE_UNAVAILABLE', 'AGENCY_UNAVAILABLE']).toEqual(
      expect.arrayContaining(unanswered.flatMap(codes)),
    );

    // One that comes while it is known to be gone is told so, by the agency and before the gateway's deadline.
    await stageIsIdle();
    expect(codes(await treasury.createTask(newTask()))).toEqual(['DATABASE_UNAVAILABLE']);

    await startAgain();
    const again = await Promise.all(inputs.map((input) => treasury.createTask(input)));
    expect(again.flatMap(codes)).toEqual([]);
    expect(await Promise.all(again.map(eventsAbout))).toEqual(inputs.map(() => 1));
    expect(await isConsistent()).toBe(true);
  });
});

describe('a write while the database hangs', () => {
  test('is answered by the gateway’s deadline, and the agency goes on as soon as the database does', async () => {
    const input = newTask();
    await signalDatabase('SIGSTOP');
    const answer = await treasury.createTask(input).finally(() => signalDatabase('SIGCONT'));
    // The database hangs until it was answered, so that only the gateway's deadline can have ended it.
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'AGENCY_UNAVAILABLE',
      reason: 'TIMEOUT',
    });
    const again = await treasury.createTask(input);
    expect(again.errors).toBeUndefined();
    expect(await eventsAbout(again)).toBe(1);
    expect(await isConsistent()).toBe(true);
  });
});
