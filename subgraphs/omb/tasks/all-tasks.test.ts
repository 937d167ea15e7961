import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { dataOf } from '../../../testing/data-of.js';
import { eventually } from '../../../testing/eventually.js';
import { everyPage } from '../../../testing/every-page.js';
import { Mutations } from '../../../testing/mutations.js';
import { idOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';

interface TaskSeen {
  readonly id: string;
  readonly agency: { readonly id: string };
  readonly dueOn: string | null;
  readonly status: string;
  readonly overdue: boolean;
  readonly asOf: string;
}
interface TasksSeen {
  readonly tasks: {
    readonly totalCount: number;
    readonly nodes: readonly TaskSeen[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const TASKS = `query ($filter: AllTasksFilter, $orderBy: TaskOrder, $first: Int, $after: String, $asOf: DateTime) {
  tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after, asOf: $asOf) {
    totalCount nodes { id agency { id } dueOn status overdue asOf } pageInfo { hasNextPage endCursor }
  }
}`;

let stage: Stage;
let made: string;
const beforeMade = '2026-11-21T15:00:00.000Z';
beforeAll(async () => {
  stage = await openStage({ now: beforeMade });
  stage.clock.advance(60_000);
  const opm = new Mutations(stage, 'OPM', officer('OPM', 'Tech Force Office'));
  const task = await opm.createTask({
    directive: '2(f)',
    title: 'Write the announcement',
    dueOn: '2026-11-20',
    marking: { tlp: 'CLEAR' },
  });
  made = idOf(task);
  stage.clock.advance(60_000);
  await opm.updateTask({ id: made, expectedVersion: 1, status: 'IN_PROGRESS' });
  await opm.updateTask({
    id: made,
    expectedVersion: 2,
    status: 'BLOCKED',
    blockers: [{ kind: 'STAFFING', owner: 'DIRECTOR_OPM' }],
    evidence: [{ kind: 'AGENCY_CLAIM', statement: 'Begun.', source: 'OPM', date: '2026-11-20' }],
  });
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

async function tasks(variables: Record<string, unknown> = {}): Promise<TasksSeen['tasks']> {
  return dataOf(await stage.ask<TasksSeen>(TASKS, { first: 100, ...variables })).tasks;
}
const ids = ({ nodes }: TasksSeen['tasks']) => nodes.map(({ id }) => id);

describe('the tasks of all agencies', () => {
  test('are in one list, ordered by due date, each with how fresh it is', async () => {
    const { nodes, totalCount } = await tasks();
    expect(new Set(nodes.map(({ agency }) => agency.id))).toEqual(
      new Set(['TREASURY', 'NSA', 'CISA', 'OMB', 'OPM', 'DOJ', 'CNSS', 'WAR']),
    );
    expect(totalCount).toBe(nodes.length);
    const dates = nodes.map(({ dueOn }) => dueOn ?? '9999');
    expect(dates).toEqual([...dates].sort());
    for (const { asOf } of nodes) expect(new Date(asOf) <= stage.clock.now()).toBe(true);
  });

  test('come in pages that neither overlap nor leave anything out', async () => {
    const all = ids(await tasks());
    const pages = await everyPage((after) => tasks({ first: 4, after }));
    expect(pages.flatMap(ids)).toEqual(all);
  });

  test.each([
    ['agency', { agency: ['OPM'] }],
    ['state', { status: ['BLOCKED'] }],
    ['provision', { directive: ['2(f)'] }],
    ['being overdue', { overdue: true }],
    ['due range', { dueOnOrAfter: '2026-11-20', dueOnOrBefore: '2026-11-20' }],
    ['obstacle', { blockedBy: ['STAFFING'] }],
    ['whom it waits for', { waitingFor: ['DIRECTOR_OPM'] }],
    ['sharing promise', { tlp: ['CLEAR'] }],
    ['evidence', { evidence: ['AGENCY_CLAIM'] }],
    ['text', { text: 'announcements' }],
  ])('can be filtered by %s', async (_, filter) => {
    const found = await tasks({ filter });
    expect(ids(found)).toContain(made);
    const all = await tasks();
    expect(found.totalCount).toBeLessThan(all.totalCount);
  });

  test('are not there under a filter that they do not fit', async () => {
    for (const filter of [
      { agency: ['DOJ'] },
      { status: ['NOT_STARTED'] },
      { overdue: false },
      { blockedBy: ['APPROPRIATIONS'] },
      { waitingFor: ['DIRECTOR_NSA'] },
      { tlp: ['GREEN'] },
      { cui: ['ISVI'] },
      { evidence: ['INDEPENDENTLY_VERIFIED'] },
      { text: 'wombat' },
    ])
      expect(ids(await tasks({ filter }))).not.toContain(made);
  });

  test('of an agency that there is none of are refused, because none would look like good news', async () => {
    const { errors } = await stage.ask(TASKS, { filter: { agency: ['FBI'] } });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      rule: 'AGENCY_UNKNOWN',
    });
  });

  test('under a provision are reached through it too', async () => {
    const { data } = await stage.ask<{ directive: TasksSeen }>(
      '{ directive(citation: "2(f)") { tasks(filter: { status: [BLOCKED] }) { nodes { id } } } }',
    );
    expect(data?.directive.tasks.nodes).toEqual([{ id: made }]);
  });
});

describe('at a moment of the past', () => {
  test('a task that was made later is not there, and one that was is as it was', async () => {
    expect(ids(await tasks({ asOf: beforeMade }))).not.toContain(made);
    const then = await tasks({ asOf: '2026-11-21T15:01:30Z', filter: { agency: ['OPM'] } });
    expect(then.nodes.find(({ id }) => id === made)).toMatchObject({ status: 'NOT_STARTED' });
    const now = await tasks({ filter: { agency: ['OPM'] } });
    expect(now.nodes.find(({ id }) => id === made)).toMatchObject({ status: 'BLOCKED' });
  });

  test('counts are those of that moment', async () => {
    const SUMMARY =
      'query ($asOf: DateTime) { statusSummary(asOf: $asOf) { total asOf byAgency { agency { id } total } } }';
    interface Seen {
      readonly statusSummary: { readonly total: number; readonly asOf: string };
    }
    const before = await stage.ask<Seen>(SUMMARY, { asOf: beforeMade });
    const now = await stage.ask<Seen>(SUMMARY);
    expect(now.data?.statusSummary.total).toBe((before.data?.statusSummary.total ?? 0) + 1);
    expect(new Date(before.data?.statusSummary.asOf ?? 0)).toEqual(new Date(beforeMade));
  });

  test('before anything was heard, everything is unknown and nothing is counted', async () => {
    const { data } = await stage.ask(
      `{ statusSummary(asOf: "2026-06-03T00:00:00Z") { total unknown { id } byAxis { work { value count } } }
         directive(citation: "2(d)", asOf: "2026-06-03T00:00:00Z") { work timeliness asOf } }`,
    );
    expect(data).toMatchObject({
      statusSummary: { total: 0, byAxis: { work: [{ value: null }] } },
      directive: { work: null, timeliness: null, asOf: null },
    });
    expect((data as { statusSummary: { unknown: unknown[] } }).statusSummary.unknown).toHaveLength(
      8,
    );
  });

  test('a moment of the future is refused', async () => {
    const { errors } = await stage.ask(TASKS, { asOf: '2027-01-01T00:00:00Z' });
    expect(errors?.[0]?.extensions).toMatchObject({ rule: 'AS_OF_IN_FUTURE' });
  });
});

test('an agency of which the ledger has but a part is unknown, and its tasks are not counted', async () => {
  interface Seen {
    readonly statusSummary: {
      readonly unknown: readonly { readonly id: string }[];
      readonly byAgency: readonly { readonly agency: { readonly id: string } }[];
    };
  }
  const ASK = '{ statusSummary { unknown { id } byAgency { agency { id } } } }';
  const summary = async () => {
    const { unknown, byAgency } = dataOf(await stage.ask<Seen>(ASK)).statusSummary;
    return {
      unknown: unknown.map(({ id }) => id),
      counted: byAgency.map(({ agency }) => agency.id),
    };
  };
  expect(await summary()).toMatchObject({ unknown: [], counted: expect.arrayContaining(['OPM']) });
  const cursors = stage.databaseOf('omb').collection<{ _id: string }>('ledgerCursors');
  const partial = async () => {
    // The ledger goes on reading, and then knows of the agency again.
    await cursors.updateOne({ _id: 'opm' }, { $set: { pulledAt: null } });
    return summary();
  };
  const { counted } = await eventually(partial, ({ unknown }) => unknown.includes('OPM'));
  expect(counted).not.toContain('OPM');
});
