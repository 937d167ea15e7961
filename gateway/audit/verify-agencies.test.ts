import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerCaughtUp } from '../../testing/caught-up.js';
import { Mutations } from '../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../testing/stage.js';
import { testDatabaseUri } from '../../testing/take-databases.js';
import { readEarlierEnds, type EarlierEnd } from './earlier-ends.js';
import { lineOf, verifyAgencies } from './verify-agencies.js';

let stage: Stage;
let doj: Mutations;
let folder: string;
beforeAll(async () => {
  stage = await openStage();
  folder = await mkdtemp(join(tmpdir(), 'audit-'));
  doj = new Mutations(stage, 'DOJ', officer('DOJ', 'Criminal Division'));
  const { record } = await doj.createTask({
    directive: '4',
    title: 'Brief them',
    marking: { cui: ['ISVI'] },
  });
  const id = record?.['id'];
  const update = { id, expectedVersion: 1, title: 'Brief the districts' };
  expect(await doj.updateTask(update)).toMatchObject({ userErrors: [] });
  const release = { target: 'RECORD', marking: {}, reason: 'Published.' };
  const { userErrors } = await doj.proposeRelease({ id, expectedVersion: 2, ...release });
  expect(userErrors).toEqual([]);
  await stage.ask('{ doj { tasks { nodes { title } } } }', {}, officer('DOJ'));
  await ledgerCaughtUp(stage);
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true });
});

async function verified(earlier: readonly EarlierEnd[] = []): Promise<readonly string[]> {
  const prefix = stage.databaseOf('doj').databaseName.replace(/doj$/, '');
  const lines: string[] = [];
  const uri = testDatabaseUri();
  for await (const found of verifyAgencies(() => uri, earlier, prefix)) lines.push(lineOf(found));
  return lines;
}
const broken = (lines: readonly string[]) => lines.filter((line) => line.includes('BROKEN'));

const COLLECTIONS = ['events', 'accesses', 'logHeads', 'tasks', 'proposals'] as const;
type Database = ReturnType<Stage['databaseOf']>;

/** What is found after somebody did something to DOJ's database behind the graph; it is undone. */
async function afterTampering(
  tamper: (database: Database) => Promise<unknown>,
  earlier?: readonly EarlierEnd[],
): Promise<readonly string[]> {
  const database = stage.databaseOf('doj');
  const kept = await Promise.all(
    COLLECTIONS.map(
      async (name) => [name, await database.collection(name).find().toArray()] as const,
    ),
  );
  try {
    await tamper(database);
    return broken(await verified(earlier));
  } finally {
    for (const [name, documents] of kept) {
      await database.collection(name).deleteMany({});
      await database.collection(name).insertMany(documents);
    }
  }
}

/** Removes the last events and sets the end of the log back. */
async function cutEvents(database: Database, to: number) {
  const events = database.collection<{ _id: number; hash: string }>('events');
  const last = await events.findOne({ _id: to });
  await events.deleteMany({ _id: { $gt: to } });
  const heads = database.collection<{ _id: string }>('logHeads');
  if (last === null) return heads.deleteOne({ _id: 'events' });
  return heads.updateOne({ _id: 'events' }, { $set: { sequence: to, hash: last.hash } });
}

async function cutAccesses(database: Database) {
  await database.collection('accesses').deleteMany({});
  await database.collection<{ _id: string }>('logHeads').deleteOne({ _id: 'accesses' });
}

test('what nobody touched is intact, with the end of each log', async () => {
  const lines = await verified();
  expect(broken(lines)).toEqual([]);
  expect(lines).toHaveLength(6 * 4);
  expect(lines).toContainEqual(
    expect.stringMatching(/^doj events +intact, 5 entries, doj:events:5:[0-9a-f]{64}$/),
  );
  expect(lines).toContainEqual(expect.stringMatching(/^doj ledger +intact, 5 entries$/));
  expect(lines).toContainEqual(expect.stringMatching(/^doj records +intact, 4 records$/));
});

test('it can be verified while everybody writes', async () => {
  const writing = Array.from({ length: 60 }, (_, index) =>
    new Mutations(stage, 'OPM').createTask({ directive: '2(f)', title: `Task ${index}` }),
  );
  const writes = Promise.all(writing);
  const found = [broken(await verified()), broken(await verified())];
  await writes;
  expect(found).toEqual([[], []]);
});

describe('what OMB took over is missed in', () => {
  test('a log that lost its last event, its end set back', async () => {
    const found = await afterTampering((database) => cutEvents(database, 4));
    expect(found).toContainEqual(expect.stringMatching(/^doj ledger +BROKEN at 5: the log has no/));
  });

  test('a log and the copy alike', async () => {
    const versions = stage.databaseOf('omb').collection('ledgerVersions');
    const last = await versions.findOneAndDelete({ subgraph: 'doj', sequence: 5 });
    const found = await afterTampering((database) => cutEvents(database, 4));
    if (last !== null) await versions.insertOne(last);
    expect(found).toContainEqual(
      expect.stringMatching(/^doj ledger +BROKEN at 5: OMB took over up to 5, but has 4/),
    );
  });
});

describe('a record is named', () => {
  const task = { title: 'Brief the districts' };

  test('that was edited by hand', async () => {
    const found = await afterTampering((database) =>
      database.collection('tasks').updateOne(task, { $set: { audience: 'PUBLIC' } }),
    );
    expect(found).toEqual([
      expect.stringMatching(/^doj records +BROKEN at DOJ:task:.*: it is not what event 4 says$/),
    ]);
  });

  test('whose date became a text', async () => {
    const found = await afterTampering((database) =>
      database
        .collection('proposals')
        .updateMany({}, [{ $set: { proposedAt: { $dateToString: { date: '$proposedAt' } } } }]),
    );
    expect(found).toEqual([expect.stringMatching(/^doj records +BROKEN at DOJ:proposal:/)]);
  });

  test('that was removed', async () => {
    const found = await afterTampering((database) => database.collection('tasks').deleteOne(task));
    expect(found).toEqual([expect.stringContaining('it is gone; event 4 tells of it')]);
  });

  test('that was added by hand', async () => {
    const found = await afterTampering((database) =>
      database.collection<{ _id: string }>('tasks').insertOne({ _id: 'DOJ:task:forged' }),
    );
    expect(found).toEqual([
      expect.stringMatching(/^doj records +BROKEN at DOJ:task:forged: no event tells of it$/),
    ]);
  });

  test('where the whole log is gone', async () => {
    const found = await afterTampering((database) => cutEvents(database, 0));
    expect(found).toContainEqual(expect.stringMatching(/^doj records .*: no event tells of it$/));
  });
});

describe('the ends that an earlier verification printed', () => {
  const ends = async () => {
    const file = join(folder, 'earlier.txt');
    await writeFile(file, (await verified()).join('\n'));
    return readEarlierEnds([], [file]);
  };

  test('are there as long as logs only grow', async () => {
    const earlier = await ends();
    expect(earlier).toHaveLength(6 * 2);
    await doj.createTask({ directive: '4', title: 'One more' });
    expect(broken(await verified(earlier))).toEqual([]);
  });

  test('miss an access log that was removed with its end', async () => {
    expect(await afterTampering(cutAccesses)).toEqual([]);
    const earlier = await ends();
    expect(await afterTampering(cutAccesses, earlier)).toEqual([
      expect.stringMatching(
        /^doj accesses +BROKEN at 1: the log ends at 0, but reached \d+ before/,
      ),
    ]);
  });

  test('can be given one by one, and what is none is refused', async () => {
    const hash = 'ab'.repeat(32);
    const [end] = await readEarlierEnds([`treasury:events:2:${hash}`], []);
    expect(end).toEqual({ subgraph: 'treasury', log: 'events', sequence: 2, hash });
    expect(broken(await verified(end === undefined ? [] : [end]))).toEqual([
      expect.stringMatching(/^treasury events +BROKEN at 2: another entry was there before$/),
    ]);
    await expect(readEarlierEnds(['treasury:events:2:abc'], [])).rejects.toThrow('names no end');
  });
});
