import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { dataOf } from '../../../testing/data-of.js';
import { databaseCommands } from '../../../testing/database-commands.js';
import { everyPage } from '../../../testing/every-page.js';
import { Mutations } from '../../../testing/mutations.js';
import { idOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';

interface EventSeen {
  readonly id: string;
  readonly agency: { readonly id: string };
  readonly subject: string;
  readonly sequence: number | null;
  readonly state: object | null;
  readonly reason: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly actor: { readonly subject: string | null; readonly office: string | null };
}
interface EventsSeen {
  readonly events: {
    readonly totalCount: number;
    readonly nodes: readonly EventSeen[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const EVENTS = `query ($filter: EventFilter, $direction: OrderDirection, $first: Int, $after: String, $asOf: DateTime) {
  events(filter: $filter, direction: $direction, first: $first, after: $after, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id agency { id } subject sequence state reason from to actor { subject office } }
  }
}`;

const treasurer = officer('TREASURY', 'Cybersecurity Office');
let stage: Stage;
let task: string;
let guarded: string;
beforeAll(async () => {
  stage = await openStage({ now: '2026-11-21T15:00:00Z' });
  stage.clock.advance(60_000);
  const treasury = new Mutations(stage, 'TREASURY', treasurer);
  const opm = new Mutations(stage, 'OPM', officer('OPM', 'Tech Force Office'));
  const made = await treasury.createTask({
    directive: '2(d)',
    title: 'Agree on an intake form',
    reason: 'Agreed on Friday.',
  });
  task = idOf(made);
  stage.clock.advance(60_000);
  await opm.createTask({ directive: '2(f)', title: 'Draft the announcement' });
  await treasury.updateTask({ id: task, expectedVersion: 1, status: 'IN_PROGRESS' });
  const marked = await treasury.createTask({
    directive: '2(d)',
    title: 'Ask the operators',
    description: 'Which systems are behind',
    descriptionMarking: { cui: ['ISVI'] },
    reason: 'Because of the systems that are behind.',
  });
  guarded = idOf(marked);
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

async function events(variables: Record<string, unknown> = {}, as: Principal = publicPrincipal) {
  return dataOf(await stage.ask<EventsSeen>(EVENTS, { first: 100, ...variables }, as)).events;
}
const ids = ({ nodes }: EventsSeen['events']) => nodes.map(({ id }) => id);

test('everything that changed is in one list, an agency’s own events in their order', async () => {
  const { nodes, totalCount } = await events({}, { ...treasurer, role: 'auditor' });
  expect(totalCount).toBe(nodes.length);
  for (const agency of ['TREASURY', 'OMB', 'OPM', 'DOJ', 'CISA']) {
    const own = nodes.filter((event) => event.agency.id === agency).map(({ sequence }) => sequence);
    expect(own).toEqual(own.map((_, index) => index + 1));
  }
});

test('a tool goes on from the last event it has', async () => {
  const all = ids(await events());
  const pages = await everyPage((after) => events({ first: 7, after }));
  expect(pages.flatMap(ids)).toEqual(all);
  expect(await events({ after: all.at(-1) })).toMatchObject({
    nodes: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  });
  expect(ids(await events({ direction: 'DESC' }))).toEqual([...all].reverse());
});

test.each([
  ['agency', { agency: ['TREASURY'] }],
  ['provision', { directive: ['2(d)'] }],
  ['kind', { kind: ['task'] }],
  ['record', { subject: [] as string[] }],
  ['time', { since: '2026-11-21T15:01:00Z', until: '2026-11-21T15:01:00Z' }],
])('can be filtered by %s, by an index', async (name, filter) => {
  const chosen = name === 'record' ? { subject: [task] } : filter;
  let found: EventsSeen['events'] | undefined;
  const commands = await databaseCommands(stage.databaseOf('omb'), async () => {
    found = await events({ filter: chosen });
  });
  expect(found?.nodes.some(({ subject }) => subject === task)).toBe(true);
  expect(found?.totalCount).toBeLessThan((await events()).totalCount);
  const plans = commands.filter(({ ns }) => ns.endsWith('ledgerVersions'));
  for (const { planSummary } of plans) expect(planSummary).not.toMatch(/COLLSCAN/);
});

test('up to a moment of the past nothing later is there', async () => {
  const then = await events({ asOf: '2026-11-21T15:01:30Z', filter: { subject: [task] } });
  expect(then.nodes).toMatchObject([{ from: null, to: 'NOT_STARTED' }]);
});

test('the public learns which office acted and why, and neither who nor the numbers of the log', async () => {
  const { nodes } = await events({ filter: { subject: [task] } });
  expect(nodes[0]).toMatchObject({
    reason: 'Agreed on Friday.',
    actor: { subject: null, office: 'Cybersecurity Office' },
    sequence: null,
    state: null,
  });
  const known = await events({ filter: { subject: [task] } }, treasurer);
  expect(known.nodes[0]).toMatchObject({
    actor: { subject: treasurer.subject },
    sequence: expect.any(Number),
    state: { title: 'Agree on an intake form' },
  });
});

test('a reason is withheld from whoever may not see every part of the record, and it is said so', async () => {
  const variables = { filter: { subject: [guarded] } };
  const { data, extensions } = await stage.ask<EventsSeen>(EVENTS, variables);
  expect(data?.events.nodes).toMatchObject([{ reason: null }]);
  expect(extensions).toMatchObject({
    redactions: [{ path: ['events', 'nodes', 0, 'reason'], marking: 'CUI//ISVI' }],
  });
  expect((await events(variables, treasurer)).nodes).toMatchObject([
    { reason: 'Because of the systems that are behind.' },
  ]);
});

test.each([
  ['a cursor of another list', { after: 'WyJ4Il0' }, 'CURSOR_FOREIGN'],
  ['a page that is too long', { first: 101 }, 'FIRST_OUT_OF_RANGE'],
  ['an agency that there is none of', { filter: { agency: ['FBI'] } }, 'AGENCY_UNKNOWN'],
  ['a provision that there is none of', { filter: { directive: ['9(z)'] } }, 'CITATION_UNKNOWN'],
  ['a moment of the future', { asOf: '2030-01-01T00:00:00Z' }, 'AS_OF_IN_FUTURE'],
])('%s is refused', async (_, variables, rule) => {
  const { errors } = await stage.ask(EVENTS, variables);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule });
});
