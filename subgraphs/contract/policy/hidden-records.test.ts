import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { databaseCommands } from '../../../testing/database-commands.js';
import { everyPage } from '../../../testing/every-page.js';
import { Mutations } from '../../../testing/mutations.js';
import { idOf } from '../../../testing/send-change.js';
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

const LEDGER = `query ($filter: AllTasksFilter, $search: String!) {
  tasks(first: 100, filter: $filter) { totalCount nodes { id } }
  statusSummary { total overdue byStatus { status count } byAgency { total } byDirective { total } }
  directive(citation: "2(d)") { tasks(first: 100) { totalCount nodes { id } } }
  events(first: 100, direction: DESC) { totalCount nodes { id subject sequence } }
  search(text: $search, first: 100) { totalCount nodes { id highlights { pieces { text } } } }
}`;

const TITLE = 'Known to Treasury alone: quokka';

let stage: Stage;
let hidden: string;
let hiddenEvent: string;
let before: Map<string, Tasks | null | undefined>;
let ledgerBefore: Map<string, unknown>;

beforeAll(async () => {
  stage = await openStage();
  const treasury = new Mutations(stage, 'TREASURY', owner);
  await ledgerCaughtUp(stage);
  before = new Map();
  ledgerBefore = new Map();
  for (const [name, as] of strangers) {
    before.set(name, await list({ first: 100 }, as));
    ledgerBefore.set(name, await ledger(as));
  }
  const made = await treasury.createTask({
    directive: '2(d)',
    title: TITLE,
    dueOn: '2026-06-15',
    marking: { cui: ['ISVI'], tlp: 'RED' },
  });
  hidden = idOf(made);
  await ledgerCaughtUp(stage);
  const { data } = await stage.ask<{ events: { nodes: { id: string }[] } }>(
    'query ($subject: ID!) { events(filter: { subject: [$subject] }) { nodes { id } } }',
    { subject: hidden },
    owner,
  );
  hiddenEvent = String(data?.events.nodes[0]?.id);
});
afterAll(() => stage.close());

async function list(variables: Record<string, unknown>, as: Principal) {
  return (await stage.ask<Tasks>(LIST, variables, as)).data;
}

async function ledger(as: Principal, filter: object | null = null) {
  return (await stage.ask(LEDGER, { filter, search: 'quokka' }, as)).data;
}

test('whoever may know of the record finds it on every route', async () => {
  const seen = await list({ first: 100 }, owner);
  expect(seen?.treasury.tasks.nodes.map(({ id }) => id)).toContain(hidden);
  expect(seen?.treasury.statusSummary.total).toBe(seen?.treasury.tasks.totalCount);
  const everywhere = JSON.stringify(await ledger(owner));
  expect(everywhere.split(hidden).length - 1).toBe(4);
  expect(hiddenEvent).toMatch(/^TREASURY:event:/);
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
    const one = async (after: string | null) =>
      (await list({ first: 1, after }, as))?.treasury.tasks;
    const sizes = (await everyPage(one)).map(({ nodes }) => nodes.length);
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

  test('in the ledger: lists, counts, summaries, events and search are as they were', async () => {
    expect(await ledger(as)).toEqual(ledgerBefore.get(name));
    for (const filter of [
      { agency: ['TREASURY'] },
      { tlp: ['RED'] },
      { cui: ['ISVI'] },
      { dueOnOrBefore: '2026-06-20' },
      { overdue: true },
    ])
      expect(JSON.stringify(await ledger(as, filter))).not.toContain(hidden);
  });

  test.each([
    ['node', 'query ($id: ID!) { node(id: $id) { id __typename } }'],
    ['nodes', 'query ($id: ID!) { nodes(ids: [$id, "CISA"]) { id __typename } }'],
    [
      'a filter of events',
      'query ($id: ID!) { events(filter: { subject: [$id] }) { totalCount nodes { id } } }',
    ],
    ['a cursor of events', 'query ($id: ID!) { events(after: $id) { nodes { id } } }'],
  ])('by %s, and the database does the same for it as for one that never was', async (_, query) => {
    const ask = async (id: string) => JSON.stringify(await stage.ask(query, { id }, as));
    for (const [known, never] of [
      [hidden, 'TREASURY:task:never'],
      [hiddenEvent, 'TREASURY:event:never'],
    ] as const) {
      expect((await ask(known)).replaceAll(known, 'ID')).toBe(
        (await ask(never)).replaceAll(never, 'ID'),
      );
      expect(await workFor(() => ask(known))).toEqual(await workFor(() => ask(never)));
    }
  });
});

/** What the database did that an answer had to wait for. */
async function workFor(act: () => Promise<unknown>) {
  const commands = await databaseCommands(stage.databaseOf('omb'), act);
  return commands
    .filter(({ ns }) => ns.endsWith('ledgerVersions'))
    .map(({ op, ns, planSummary }) => [op, ns, planSummary]);
}
