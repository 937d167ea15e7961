import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { Mutations } from '../../../testing/mutations.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { LEDGER_SCOPE, type Principal } from '../identity/principal.js';
import type { AgencyId } from '../order/agencies.js';

const outsider = (role: Principal['role'], agency: AgencyId = 'DOJ'): Principal => ({
  ...officer(agency),
  subject: `${role ?? 'nobody'} of ${agency}`,
  role,
});

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  const hidden = { directive: '4', title: 'Known to DOJ alone', marking: { cui: ['INV'] } };
  await new Mutations(stage, 'DOJ').createTask(hidden);
});
afterAll(() => stage.close());

describe.each([
  ['a developer', outsider('developer')],
  ['an operator', outsider('operator')],
  ['a token without a role', outsider(null)],
])('%s that names an agency and has clearance', (_, as) => {
  test('knows of no record that is for the agency or for federal holders of CUI', async () => {
    const query = '{ doj { tasks { nodes { title } } } }';
    expect(JSON.stringify(await stage.ask(query, {}, as))).not.toContain('Known to DOJ alone');
    const own = await stage.ask(query, {}, officer('DOJ'));
    expect(JSON.stringify(own)).toContain('Known to DOJ alone');
  });

  test.each(['feed(after: 0) { lastSequence }', 'proposals { totalCount }'])(
    'is refused %s',
    async (field) => {
      const { errors } = await stage.ask(`{ doj { ${field} } }`, {}, as);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    },
  );

  test('is not told who acted', async () => {
    await ledgerCaughtUp(stage);
    const { data } = await stage.ask<{ events: { nodes: { actor: { subject: null } }[] } }>(
      '{ events(first: 100) { nodes { actor { subject } } } }',
      {},
      as,
    );
    const subjects = data?.events.nodes.map(({ actor }) => actor.subject);
    expect(new Set(subjects)).toEqual(new Set([null]));
  });
});

test('a service without clearance is no ledger, whatever scope it names', async () => {
  const service: Principal = {
    ...outsider('service', 'OMB'),
    kind: 'SERVICE',
    clearance: 'U',
    scopes: [LEDGER_SCOPE],
  };
  const { errors } = await stage.ask('{ doj { feed(after: 0) { lastSequence } } }', {}, service);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
});

describe('the proposals of an agency that another’s subgraph keeps', () => {
  const LIST = '{ agency(id: "CNSS") { proposals { nodes { reason } } } }';
  beforeAll(async () => {
    const cnss = new Mutations(stage, 'NSA', officer('CNSS'));
    const { record } = await cnss.createTask({
      agency: 'CNSS',
      directive: '2(a)',
      title: 'Inventory of systems',
      marking: { cui: ['ISVI'] },
    });
    await cnss.proposeRelease({
      id: record?.['id'],
      expectedVersion: 1,
      target: 'RECORD',
      marking: {},
      reason: 'The inventory is published.',
    });
  });

  test('are open to the keeper’s people, who also read of them in its log', async () => {
    const { data } = await stage.ask(LIST, {}, officer('NSA'));
    expect(data).toEqual({
      agency: { proposals: { nodes: [{ reason: 'The inventory is published.' }] } },
    });
  });

  test.each(['WAR', 'DOJ'] as const)('are closed to the people of %s', async (agency) => {
    const { errors } = await stage.ask(LIST, {}, officer(agency));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
