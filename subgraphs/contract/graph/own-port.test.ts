import { officer, openStage, type Stage } from '../../../testing/stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const CREATE = `mutation ($input: CreateTreasuryTaskInput!) {
  createTreasuryTask(input: $input) { task { id } userErrors { code } }
}`;

describe('a subgraph at its own port', () => {
  test('gives an agency by reference, as the gateway asks for it', async () => {
    const { data } = await stage.askSubgraph(
      'nsa',
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on NSA { id statusSummary { total } } ... on CNSS { id } } }`,
      {
        of: [
          { __typename: 'NSA', id: 'NSA' },
          { __typename: 'CNSS', id: 'CNSS' },
        ],
      },
    );
    expect(data).toEqual({
      _entities: [{ id: 'NSA', statusSummary: { total: 4 } }, { id: 'CNSS' }],
    });
  });

  test('gives nothing for a reference under another name', async () => {
    const { data } = await stage.askSubgraph(
      'nsa',
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on NSA { statusSummary { total } } } }`,
      { of: [{ __typename: 'NSA', id: 'CNSS' }] },
    );
    expect(data).toEqual({ _entities: [null] });
  });

  test('keeps the rules of changes: no one but an officer of the agency makes a task', async () => {
    const input = { directive: '2(d)', title: 'Past the gateway' };
    const nobody = await stage.askSubgraph('treasury', CREATE, { input });
    expect(nobody.data).toEqual({
      createTreasuryTask: { task: null, userErrors: [{ code: 'SIGN_IN_REQUIRED' }] },
    });
    const other = await stage.askSubgraph('treasury', CREATE, { input }, officer('NSA'));
    expect(other.data).toEqual({
      createTreasuryTask: { task: null, userErrors: [{ code: 'NOT_AUTHORIZED' }] },
    });
  });

  test('keeps its event log closed', async () => {
    const { data, errors } = await stage.askSubgraph(
      'nsa',
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on WAR: DepartmentOfWar { id } } }`.replace(
        'WAR: ',
        '',
      ),
      { of: [{ __typename: 'DepartmentOfWar', id: 'WAR' }] },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ _entities: [{ id: 'WAR' }] });
    const feed = await stage.askSubgraph('nsa', '{ nsa { feed(after: 0) { lastSequence } } }');
    expect(feed.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('tells a broken operation from an outage', async () => {
    const syntax = await stage.askSubgraph('doj', '{ doj {');
    expect(syntax.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    const field = await stage.askSubgraph('doj', '{ doj { secrets } }');
    expect(field.errors?.[0]?.message).toContain('secrets');
    const variable = await stage.askSubgraph(
      'doj',
      'query ($n: Int) { doj { tasks(first: $n) { totalCount } } }',
      { n: 'many' },
    );
    expect(variable.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
