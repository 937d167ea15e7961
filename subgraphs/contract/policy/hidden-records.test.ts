import { Mutations } from '../../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../identity/principal.js';

interface Tasks {
  readonly treasury: {
    readonly tasks: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
    readonly statusSummary: { readonly total: number };
  };
}

const owner = officer('TREASURY', 'Cybersecurity Office');
const uncleared: Principal = { ...officer('TREASURY', 'Mail Room'), clearance: 'U' };
const strangers: readonly (readonly [string, Principal])[] = [
  ['the public', publicPrincipal],
  ['an officer of another agency', officer('OPM')],
  ['an officer of the agency without the clearance', uncleared],
];

const LIST = `query ($filter: TaskFilter, $orderBy: TaskOrder, $first: Int, $after: String) {
  treasury {
    tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor }
    }
    statusSummary { total }
  }
}`;

let stage: Stage;
let hidden: string;
let before: Map<string, Tasks | null | undefined>;

beforeAll(async () => {
  stage = await openStage();
  const treasury = new Mutations(stage, 'TREASURY', owner);
  before = new Map();
  for (const [name, as] of strangers) before.set(name, await list({ first: 100 }, as));
  const { record, userErrors } = await treasury.createTask({
    directive: '2(d)',
    title: 'Known to Treasury alone',
    dueOn: '2026-06-15',
    marking: { cui: ['ISVI'], tlp: 'RED' },
  });
  if (record === null) throw new Error(JSON.stringify(userErrors));
  hidden = String(record['id']);
});
afterAll(() => stage.close());

async function list(variables: Record<string, unknown>, as: Principal) {
  return (await stage.ask<Tasks>(LIST, variables, as)).data;
}

test('whoever may know of the record finds it on every route', async () => {
  const seen = await list({ first: 100 }, owner);
  expect(seen?.treasury.tasks.nodes.map(({ id }) => id)).toContain(hidden);
  expect(seen?.treasury.statusSummary.total).toBe(seen?.treasury.tasks.totalCount);
});

describe.each(strangers)('to %s a hidden record does not exist', (name, as) => {
  test('in lists, counts and summaries, which are as they were before it was made', async () => {
    expect(await list({ first: 100 }, as)).toEqual(before.get(name));
  });

  test('in any order, or under any filter that it would match', async () => {
    const requests = [
      { orderBy: { field: 'CREATED_AT', direction: 'DESC' } },
      { orderBy: { field: 'UPDATED_AT', direction: 'DESC' } },
      { filter: { dueOnOrBefore: '2026-06-20' } },
      { filter: { directive: ['2(d)'] } },
      { filter: { overdue: true } },
    ];
    for (const request of requests) {
      const seen = await list({ ...request, first: 100 }, as);
      expect(seen?.treasury.tasks.nodes.map(({ id }) => id)).not.toContain(hidden);
      expect(seen?.treasury.tasks.totalCount).toBe(seen?.treasury.tasks.nodes.length);
    }
  });

  test('beside its neighbours: pages have no gap where it would stand', async () => {
    const sizes: number[] = [];
    let after: string | null = null;
    do {
      const page: Tasks | null | undefined = await list({ first: 1, after }, as);
      sizes.push(page?.treasury.tasks.nodes.length ?? 0);
      const info: Tasks['treasury']['tasks']['pageInfo'] | undefined =
        page?.treasury.tasks.pageInfo;
      after = info?.hasNextPage === true ? info.endCursor : null;
    } while (after !== null);
    expect(sizes).toEqual(sizes.map(() => 1));
    expect(sizes).toHaveLength(before.get(name)?.treasury.tasks.totalCount ?? -1);
  });

  test('as an entity at a subgraph of its own', async () => {
    const ask = (id: string) =>
      stage.askSubgraph(
        'omb',
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Task { id title } } }',
        { of: [{ __typename: 'Task', id }] },
        as,
      );
    expect(await ask(hidden)).toEqual(await ask('TREASURY:task:never'));
  });

  test('in the error of a change to it', async () => {
    const change = async (id: string) => {
      const mutations = new Mutations(stage, 'TREASURY', as);
      const { record, userErrors, errors } = await mutations.updateTask({
        id,
        expectedVersion: 1,
        title: 'x',
      });
      return JSON.stringify({ record, userErrors, errors }).replaceAll(id, 'ID');
    };
    expect(await change(hidden)).toBe(await change('TREASURY:task:never'));
  });

  test('in the event log, which is closed rather than shown with a gap', async () => {
    const { errors } = await stage.ask('{ treasury { feed(after: 0) { lastSequence } } }', {}, as);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
