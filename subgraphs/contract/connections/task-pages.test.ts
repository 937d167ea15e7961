import { everyPage } from '../../../testing/every-page.js';
import { Mutations } from '../../../testing/mutations.js';
import { openStage, type Stage } from '../../../testing/stage.js';

interface Page {
  readonly treasury: {
    readonly tasks: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly dueOn: string | null;
        readonly title: string;
      }[];
      readonly edges: readonly { readonly cursor: string }[];
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly hasPreviousPage: boolean;
        readonly endCursor: string | null;
      };
    } | null;
  };
}

const PAGE = `query ($filter: TaskFilter, $orderBy: TaskOrder, $first: Int, $after: String) {
  treasury { tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount nodes { id dueOn title } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } }
}`;

let stage: Stage;
let treasury: Mutations;
beforeAll(async () => {
  stage = await openStage();
  treasury = new Mutations(stage, 'TREASURY');
  await Promise.all(
    Array.from({ length: 30 }, (_, i) =>
      treasury.createTask({
        directive: i % 2 === 0 ? '2(d)' : '3(b)',
        title: `Task ${i}`,
        dueOn: `2026-12-${String((i % 10) + 1).padStart(2, '0')}`,
      }),
    ),
  );
});
afterAll(() => stage.close());

const page = (variables: Record<string, unknown>) => stage.ask<Page>(PAGE, variables);
const tasksOf = async (variables: Record<string, unknown>) =>
  (await page(variables)).data?.treasury.tasks;

async function walk(variables: Record<string, unknown>): Promise<string[]> {
  const pages = await everyPage((after) => tasksOf({ ...variables, after }));
  return pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));
}

describe('pages of a list', () => {
  test.each(
    ['DUE_ON', 'CREATED_AT', 'UPDATED_AT'].flatMap((field) =>
      ['ASC', 'DESC'].map((direction) => ({ field, direction })),
    ),
  )('by $field $direction give every task once', async (orderBy) => {
    const ids = await walk({ orderBy, first: 7 });
    const all = await tasksOf({ first: 100 });
    expect(ids).toHaveLength(all?.totalCount ?? 0);
    expect(new Set(ids)).toEqual(new Set(all?.nodes.map(({ id }) => id)));
  });

  test('come by due date, tasks without one last', async () => {
    const dates = (await tasksOf({ first: 100 }))?.nodes.map(({ dueOn }) => dueOn ?? '9999') ?? [];
    expect(dates).toEqual([...dates].sort());
    expect(dates.at(-1)).toBe('9999');
  });

  test('neither repeat nor skip what was there when a task is added before the cursor', async () => {
    const first = await tasksOf({ first: 10 });
    await treasury.createTask({ directive: '2(d)', title: 'Added meanwhile', dueOn: '2026-06-03' });
    const rest = await walk({ first: 100, after: null });
    const second = await tasksOf({ first: 100, after: first?.pageInfo.endCursor });
    const seen = [...(first?.nodes ?? []), ...(second?.nodes ?? [])].map(({ id }) => id);
    expect(new Set(seen).size).toBe(seen.length);
    expect(rest).toHaveLength(seen.length + 1);
  });

  test('say where they stand', async () => {
    const first = await tasksOf({ first: 1 });
    expect(first?.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(
      (await tasksOf({ first: 1, after: first?.pageInfo.endCursor }))?.pageInfo.hasPreviousPage,
    ).toBe(true);
  });

  test.each([
    [{ directive: ['2(d)'] }],
    [{ overdue: true }],
    [{ overdue: false }],
    [{ status: ['CONTINUING'] }],
    [{ dueOnOrAfter: '2026-12-05', dueOnOrBefore: '2026-12-07' }],
    [{ blockedBy: ['STAFFING'] }],
  ])('with the filter %p count what they hold', async (filter) => {
    const tasks = await tasksOf({ filter, first: 100 });
    expect(tasks?.totalCount).toBe(tasks?.nodes.length);
    const everything = await tasksOf({ first: 100 });
    expect(tasks?.totalCount).toBeLessThan(everything?.totalCount ?? 0);
  });

  test('of overdue and of all others add up to the whole', async () => {
    const [overdue, others, all] = await Promise.all([
      tasksOf({ filter: { overdue: true } }),
      tasksOf({ filter: { overdue: false } }),
      tasksOf({}),
    ]);
    expect((overdue?.totalCount ?? 0) + (others?.totalCount ?? 0)).toBe(all?.totalCount);
  });

  test('within due dates leave out tasks that have none', async () => {
    const tasks = await tasksOf({ filter: { dueOnOrAfter: '2026-06-02' }, first: 100 });
    expect(tasks?.nodes.every(({ dueOn }) => dueOn !== null)).toBe(true);
  });

  test.each([
    [{ first: 0 }, 'FIRST_OUT_OF_RANGE'],
    [{ first: 101 }, 'FIRST_OUT_OF_RANGE'],
    [{ first: -1 }, 'FIRST_OUT_OF_RANGE'],
    [{ after: 'bm9uc2Vuc2U' }, 'CURSOR_FOREIGN'],
    [{ after: '' }, 'CURSOR_FOREIGN'],
    [{ filter: { directive: ['9(z)'] } }, 'CITATION_UNKNOWN'],
  ])('refuse %p and say why, at their path and with the agency', async (variables, rule) => {
    const { data, errors } = await page(variables);
    expect(data?.treasury.tasks).toBeNull();
    expect(errors).toMatchObject([
      { path: ['treasury', 'tasks'], extensions: { code: 'BAD_USER_INPUT', rule } },
    ]);
  });

  test('refuse the cursor of another order, another filter and another agency', async () => {
    const after = (await tasksOf({ first: 1 }))?.pageInfo.endCursor;
    const other = await stage.ask(
      'query ($after: String) { doj { tasks(after: $after) { totalCount } } }',
      { after },
    );
    const all = [
      await page({ after, orderBy: { field: 'UPDATED_AT' } }),
      await page({ after, filter: { overdue: true } }),
      other,
    ];
    for (const { errors } of all)
      expect(errors?.[0]?.extensions).toMatchObject({ rule: 'CURSOR_FOREIGN' });
  });
});
