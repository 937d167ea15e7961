import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { everyFeedHeard } from '../../../testing/every-feed-heard.js';
import { Mutations } from '../../../testing/mutations.js';
import { idOf } from '../../../testing/send-change.js';
import { officer, openStage, PRESENT, type Stage } from '../../../testing/stage.js';
import type { SubgraphName } from '../order/agencies.js';

const owner = officer('TREASURY', 'Cybersecurity Office');
let stage: Stage;
let secret: string;
let waiting: string;
beforeAll(async () => {
  stage = await openStage();
  const treasury = new Mutations(stage, 'TREASURY', owner);
  const made = await treasury.createTask({
    directive: '2(d)',
    title: 'Count the quokkas',
    marking: { cui: ['INV'], tlp: 'RED' },
  });
  secret = idOf(made);
  const open = await treasury.createTask({ directive: '2(d)', title: 'Wait for the count' });
  waiting = idOf(open);
  await treasury.updateTask({ id: waiting, expectedVersion: 1, status: 'IN_PROGRESS' });
  await treasury.updateTask({
    id: waiting,
    expectedVersion: 2,
    status: 'BLOCKED',
    blockers: [{ kind: 'DEPENDENCY', task: secret }],
  });
  // A moment can be cited once all were heard a while after it.
  stage.clock.advance(10 * 60_000);
  await everyFeedHeard(stage);
});
afterAll(() => stage.close());

async function entries(name: SubgraphName): Promise<number> {
  return stage.databaseOf(name).collection('accesses').countDocuments({ records: secret });
}

/** Every way to a record; what comes back holds the title unless it is a number. */
const WAYS: readonly (readonly [string, SubgraphName, string])[] = [
  ['the list of its agency', 'treasury', '{ treasury { tasks(first: 100) { nodes { title } } } }'],
  ['the list of all agencies', 'omb', '{ tasks(first: 100) { nodes { title } } }'],
  [
    'its provision',
    'omb',
    '{ directive(citation: "2(d)") { tasks(first: 100) { nodes { title } } } }',
  ],
  ['its identifier', 'omb', 'query ($id: ID!) { node(id: $id) { ... on Task { title } } }'],
  [
    'several identifiers',
    'omb',
    'query ($id: ID!) { nodes(ids: [$id]) { ... on Task { title } } }',
  ],
  ['its words', 'omb', '{ search(text: "quokka") { nodes { highlights { pieces { text } } } } }'],
  [
    'what its words belong to',
    'omb',
    '{ search(text: "quokka") { nodes { item { ... on Task { title } } } } }',
  ],
  [
    'what waits for it',
    'omb',
    '{ directive(citation: "2(d)") { blockedBy { nodes { waitsForTask { title } } } } }',
  ],
  [
    'the task that waits for it',
    'omb',
    '{ treasury { tasks(filter: { status: [BLOCKED] }) { nodes { waitsFor { waitsForTask { title } } } } } }',
  ],
  [
    'what its agency is needed for',
    'omb',
    '{ treasury { blocking { nodes { waitsForTask { title } } } } }',
  ],
  [
    'its events',
    'omb',
    'query ($id: ID!) { events(filter: { subject: [$id] }) { nodes { state } } }',
  ],
  [
    'its agency’s log',
    'treasury',
    '{ treasury { feed(after: 0, first: 1000) { events { state } } } }',
  ],
  [
    'a snapshot',
    'omb',
    `{ snapshot(query: "query ($asOf: DateTime) { tasks(first: 100, asOf: $asOf) { nodes { title } } }", asOf: "${PRESENT}") { data } }`,
  ],
];

test.each(WAYS)(
  'whoever sees it by %s is logged, and the answer is marked',
  async (_, logger, query) => {
    const before = await entries(logger);
    const { data, extensions, errors } = await stage.ask(query, { id: secret }, owner);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('quokka');
    expect(extensions).toMatchObject({ marking: { banner: 'CUI//INV', tlp: 'RED' } });
    expect(await entries(logger)).toBe(before + 1);
  },
);

test('whoever resolves it as an entity at OMB’s own port is logged too', async () => {
  const before = await entries('omb');
  const { data, extensions } = await stage.askSubgraph(
    'omb',
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Task { title } } }',
    { of: [{ __typename: 'Task', id: secret }] },
    owner,
  );
  expect(JSON.stringify(data)).toContain('quokka');
  expect(extensions).toMatchObject({ marking: { banner: 'CUI//INV' } });
  expect(await entries('omb')).toBe(before + 1);
});

test('an entry says how what was seen is handled, the sharing promise beside the banner', async () => {
  const [entry] = await stage
    .databaseOf('treasury')
    .collection('accesses')
    .find({ records: secret })
    .toArray();
  expect(entry).toMatchObject({ marking: 'CUI//INV TLP:RED', subject: owner.subject });
});

test.each([
  ['of its agency', '{ treasury { statusSummary { total } } }'],
  ['of all agencies', '{ statusSummary { total } }'],
])('a count %s over it names no record, and is marked like it', async (_, query) => {
  const { extensions } = await stage.ask(query, {}, owner);
  expect(extensions).toMatchObject({ marking: { banner: 'CUI//INV' } });
  expect((await stage.ask(query)).extensions).toMatchObject({
    marking: { banner: 'UNCLASSIFIED' },
  });
});

test('an event of a public task with a marked part is public but for what tells of the part, and leaves no entry', async () => {
  const treasury = new Mutations(stage, 'TREASURY', owner);
  const { record } = await treasury.createTask({
    directive: '2(d)',
    title: 'For all to know',
    description: 'Not for all',
    descriptionMarking: { cui: ['ISVI'] },
  });
  await ledgerCaughtUp(stage);
  const count = () => stage.databaseOf('omb').collection('accesses').countDocuments();
  const before = await count();
  const { extensions } = await stage.ask(
    'query ($id: ID!) { node(id: $id) { id } events(filter: { subject: [$id] }) { nodes { from to } } }',
    { id: record?.['id'] },
  );
  expect(extensions).toMatchObject({ marking: { banner: 'UNCLASSIFIED' } });
  expect(await count()).toBe(before);
});
