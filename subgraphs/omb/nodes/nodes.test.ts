import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { Mutations } from '../../../testing/mutations.js';
import { idOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';

let stage: Stage;
let task: string;
beforeAll(async () => {
  stage = await openStage();
  const made = await new Mutations(stage, 'OPM').createTask({
    directive: '2(f)',
    title: 'Draft the announcement',
    marking: { cui: ['ISVI'] },
  });
  task = idOf(made);
  await ledgerCaughtUp(stage);
});
afterAll(() => stage.close());

test('everything with an identifier of the whole graph is found by it, in the order asked', async () => {
  const { data: first } = await stage.ask<{ events: { nodes: { id: string }[] } }>(
    '{ events(first: 1) { nodes { id } } }',
  );
  const event = String(first?.events.nodes[0]?.id);
  const ids = ['CISA', 'TREASURY:report:2(d)', 'OPM:task:none', event, task, 'DIRECTOR_NSA', 'WAR'];
  const { data } = await stage.ask(
    `query ($ids: [ID!]!) {
      nodes(ids: $ids) { __typename id ... on Task { title agency { id abbreviation } } ... on CISA { name tasks(first: 1) { totalCount } } }
    }`,
    { ids },
    officer('OPM'),
  );
  expect(data).toMatchObject({
    nodes: [
      { __typename: 'CISA', id: 'CISA', tasks: { totalCount: expect.any(Number) } },
      { __typename: 'DirectiveReport', id: 'TREASURY:report:2(d)' },
      null,
      { __typename: 'Event', id: event },
      { __typename: 'Task', id: task, title: 'Draft the announcement', agency: { id: 'OPM' } },
      { __typename: 'Office', id: 'DIRECTOR_NSA' },
      { __typename: 'DepartmentOfWar', id: 'WAR' },
    ],
  });
});

test('what is found above public is said to be so', async () => {
  const { extensions } = await stage.ask(
    'query ($id: ID!) { node(id: $id) { id } }',
    { id: task },
    officer('OPM'),
  );
  expect(extensions).toMatchObject({ marking: { banner: 'CUI//ISVI' } });
});

test('more than a hundred at once, or none, are refused', async () => {
  for (const ids of [[], Array.from({ length: 101 }, () => 'CISA')]) {
    const { errors } = await stage.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors?.[0]?.extensions).toMatchObject({ rule: 'IDS_OUT_OF_RANGE' });
  }
});

test('a caller learns who they are and what they may do', async () => {
  const VIEWER =
    '{ viewer { kind subject role agency { id } office reads rights { action agencies } } }';
  const nobody = await stage.ask(VIEWER);
  expect(nobody.data).toEqual({
    viewer: {
      kind: 'PUBLIC',
      subject: 'public',
      role: null,
      agency: null,
      office: null,
      reads: 'U',
      rights: [
        {
          action: 'READ_PUBLIC',
          agencies: ['TREASURY', 'NSA', 'CISA', 'OMB', 'OPM', 'DOJ', 'CNSS', 'WAR'].sort(),
        },
      ].map((right) => ({ ...right, agencies: expect.arrayContaining(right.agencies) })),
    },
  });
  const somebody = await stage.ask<{
    viewer: { rights: { action: string; agencies: string[] }[] };
  }>(VIEWER, {}, officer('OPM', 'Tech Force Office'));
  expect(somebody.data?.viewer).toMatchObject({
    role: 'officer',
    agency: { id: 'OPM' },
    office: 'Tech Force Office',
    reads: 'CUI',
  });
  const rights = somebody.data?.viewer.rights ?? [];
  expect(rights.find(({ action }) => action === 'CHANGE_TASK')?.agencies).toEqual(['OPM']);
});
