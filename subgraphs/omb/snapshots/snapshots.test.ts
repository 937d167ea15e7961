import { createHash } from 'node:crypto';
import { schemasOfSubgraphs } from '../../../gateway/supergraph/schemas-of-subgraphs.js';
import { dataOf } from '../../../testing/data-of.js';
import { everyFeedHeard } from '../../../testing/every-feed-heard.js';
import { Mutations } from '../../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { canonicalJson } from '../../contract/events/canonical-json.js';
import { SETTLING_MS } from './require-settled.js';

interface Taken {
  readonly snapshot: {
    readonly id: string;
    readonly sha256: string;
    readonly queryHash: string;
    readonly data: unknown;
    readonly marking: { readonly tlp: string | null };
  };
}

const SNAPSHOT = `query ($query: String!, $variables: JSONObject, $asOf: DateTime!) {
  snapshot(query: $query, variables: $variables, asOf: $asOf) { id sha256 queryHash data marking { tlp } }
}`;
const TASKS = `query ($asOf: DateTime, $first: Int) {
  tasks(first: $first, asOf: $asOf) { totalCount nodes { id title status overdue asOf } }
  statusSummary(asOf: $asOf) { total overdue }
  directive(citation: "2(d)", asOf: $asOf) { work timeliness evidence }
}`;
/** Reads all logs, and so is told exactly how far each was heard. */
const AUDITOR: Principal = { ...officer('OMB'), role: 'auditor' };
const NOON = '2026-11-21T12:00:00.000Z';

let stage: Stage;
const treasurer = officer('TREASURY', 'Cybersecurity Office');
beforeAll(async () => {
  stage = await openStage({ now: '2026-11-21T11:00:00Z' });
  const treasury = new Mutations(stage, 'TREASURY', treasurer);
  await treasury.createTask({ directive: '2(d)', title: 'For all to know' });
  await treasury.createTask({ directive: '2(d)', title: 'Not for all', marking: { tlp: 'RED' } });
  stage.clock.set('2026-11-21T12:30:00Z');
  await everyFeedHeard(stage);
});
afterAll(() => stage.close());

async function take(variables: Record<string, unknown> = {}, as: Principal = publicPrincipal) {
  const asked = { query: TASKS, variables: { first: 100 }, asOf: NOON, ...variables };
  return dataOf(await stage.ask<Taken>(SNAPSHOT, asked, as)).snapshot;
}

test('a snapshot is the hash of what the query says of that moment, which anyone can work out', async () => {
  const { data, sha256 } = await take();
  const direct = await stage.ask(TASKS, { first: 100, asOf: NOON });
  expect(JSON.parse(JSON.stringify(direct.data))).toEqual(data);
  expect(sha256).toBe(createHash('sha256').update(canonicalJson(direct.data)).digest('hex'));
});

test('it is the same whenever it is taken, whatever was written since', async () => {
  const first = await take();
  stage.clock.advance(60_000);
  await everyFeedHeard(stage);
  expect(await take()).toEqual(first);
  expect((await take({ query: `# a comment\n${TASKS.replaceAll('  ', '\t')}` })).id).toBe(first.id);
});

test('another moment, other variables or another query have another identifier', async () => {
  const all = await Promise.all([
    take(),
    take({ asOf: '2026-11-21T12:15:00.000Z' }),
    take({ variables: { first: 5 } }),
    take({
      query: 'query ($asOf: DateTime) { statusSummary(asOf: $asOf) { total } }',
      variables: {},
    }),
  ]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(4);
});

test('whoever may read more gets another hash, marked as what it is of', async () => {
  const [everyone, owner] = [await take(), await take({}, treasurer)];
  expect(owner.id).toBe(everyone.id);
  expect(owner.sha256).not.toBe(everyone.sha256);
  expect(JSON.stringify(everyone.data)).not.toContain('Not for all');
  expect(everyone.marking.tlp).toBeNull();
  expect(owner.marking.tlp).toBe('RED');
});

test.each([
  ['is not given the moment', '{ tasks(first: 1) { totalCount } }'],
  [
    'is given a moment of its own',
    'query ($asOf: DateTime) { tasks(asOf: "2026-11-21T00:00:00Z") { totalCount } directive(citation: "1", asOf: $asOf) { work } }',
  ],
  [
    'hides its root in a fragment',
    'query ($asOf: DateTime) { ...F } fragment F on Query { tasks(asOf: $asOf) { totalCount } }',
  ],
  [
    'is a change',
    'mutation { createOMBTask(input: {directive: "2(e)", title: "x"}) { task { id } } }',
  ],
  [
    'asks what another agency answers',
    'query ($asOf: DateTime) { tasks(asOf: $asOf) { nodes { agency { tasks { totalCount } } } } cisa { id } }',
  ],
  ['is no GraphQL', 'what was due?'],
  [
    'takes a snapshot itself',
    'query ($asOf: DateTime!) { snapshot(query: "{ order { number } }", asOf: $asOf) { id } }',
  ],
])('a query that %s cannot be cited', async (_, query) => {
  const { errors } = await stage.ask(SNAPSHOT, { query, asOf: NOON });
  expect(errors?.[0]?.extensions).toMatchObject({ rule: 'SNAPSHOT_OPERATION_UNFIT' });
});

test.each([
  ['tasks(asOf: $asOf) { nodes { agency { ledger { asOf } } } }', 'tasks.nodes.agency.ledger'],
  [
    'directives(asOf: $asOf) { nodes { leads { agency { ... on OMB { tasks { totalCount } } } } } }',
    'directives.nodes.leads.agency.tasks',
  ],
  [
    'directive(citation: "2(d)", asOf: $asOf) { consultations { party { name: blocking { totalCount } } } }',
    'directive.consultations.party.blocking',
  ],
  [
    'tasks(asOf: $asOf) { nodes { ...F } } } fragment F on Task { agency { name ... on CISA { blocking { totalCount } } }',
    '...F.agency.blocking',
  ],
])(
  'a query that asks beneath its roots what is answered of now cannot be cited: %s',
  async (asked, path) => {
    const query = `query ($asOf: DateTime) { ${asked} }`;
    const { errors } = await stage.ask(SNAPSHOT, { query, asOf: NOON });
    expect(errors?.[0]?.extensions).toMatchObject({ rule: 'SNAPSHOT_OPERATION_UNFIT' });
    expect(errors?.[0]?.message).toContain(`"${path}" is answered of now`);
  },
);

test('a moment can be cited once every agency was heard for so long after it that nothing of it can still come', async () => {
  const heard = stage.clock.now().getTime();
  await everyFeedHeard(stage);
  const refusal = async (before: number) => {
    const asOf = new Date(heard - before).toISOString();
    const { errors } = await stage.ask(SNAPSHOT, { query: TASKS, asOf }, AUDITOR);
    return errors?.[0]?.extensions?.['rule'];
  };
  expect(await refusal(SETTLING_MS)).toBeUndefined();
  expect(await refusal(SETTLING_MS - 1)).toBe('SNAPSHOT_NOT_SETTLED');
});

test('the schema says how long that is', () => {
  expect(schemasOfSubgraphs().omb).toContain(`heard ${SETTLING_MS / 1_000} seconds after it`);
});
