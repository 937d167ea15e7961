import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { everyPage } from '../../../testing/every-page.js';
import { Mutations } from '../../../testing/mutations.js';
import { idOf } from '../../../testing/send-change.js';
import { decider, officer, openStage, type Stage } from '../../../testing/stage.js';
import { ledgerPrincipal, publicPrincipal, type Principal } from '../identity/principal.js';

interface Listed {
  readonly opm: {
    readonly proposals: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string; readonly state: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    } | null;
  };
}

const LIST = `query ($state: [ProposalState!], $first: Int, $after: String) { opm {
  proposals(state: $state, first: $first, after: $after) {
    totalCount nodes { id state } pageInfo { hasNextPage endCursor }
  }
} }`;

const clerk = officer('OPM', 'Tech Force Office');
const director = decider('OPM', 'DIRECTOR_OPM');
const uncleared: Principal = { ...officer('OPM', 'Mail Room'), clearance: 'U' };
const auditor: Principal = { ...officer('OPM'), role: 'auditor', agency: null };

let stage: Stage;
let opm: Mutations;
/** Proposals by what became of them; the last is about a task that everyone knows of. */
const ids: Record<string, string> = {};

async function proposed(task: Record<string, unknown>, target = 'RECORD'): Promise<string> {
  const made = await opm.createTask({ directive: '2(f)', title: 'Count the seats', ...task });
  const proposal = await opm.proposeRelease({
    id: idOf(made),
    expectedVersion: 1,
    target,
    marking: {},
    reason: 'Counted.',
  });
  return idOf(proposal);
}

beforeAll(async () => {
  stage = await openStage();
  opm = new Mutations(stage, 'OPM', clerk);
  const hidden = { marking: { cui: ['PERS'] } };
  ids['LAPSED'] = await proposed(hidden);
  stage.clock.advance(31 * 86_400_000);
  for (const state of ['CONFIRMED', 'DECLINED', 'WITHDRAWN', 'PROPOSED']) {
    ids[state] = await proposed(hidden);
    stage.clock.advance(1_000);
  }
  const end = { expectedVersion: 1 };
  await opm.endProposal('confirm', { ...end, id: ids['CONFIRMED'] }, director);
  await opm.endProposal('decline', { ...end, id: ids['DECLINED'] }, director);
  await opm.endProposal('withdraw', { ...end, id: ids['WITHDRAWN'] });
  ids['KNOWN'] = await proposed(
    { description: 'Whose.', descriptionMarking: { tlp: 'GREEN' } },
    'DESCRIPTION',
  );
});
afterAll(() => stage.close());

const list = (variables: Record<string, unknown>, as: Principal = clerk) =>
  stage.ask<Listed>(LIST, variables, as);
const listed = async (variables: Record<string, unknown>, as?: Principal) =>
  (await list(variables, as)).data?.opm.proposals?.nodes.map(({ id }) => id);

describe('the proposals of an agency', () => {
  test('come latest first, and the answer is marked like the strictest', async () => {
    const { data, extensions } = await list({});
    expect(data?.opm.proposals?.nodes.map(({ state }) => state)).toEqual([
      'PROPOSED',
      'PROPOSED',
      'WITHDRAWN',
      'DECLINED',
      'CONFIRMED',
      'LAPSED',
    ]);
    expect(data?.opm.proposals?.totalCount).toBe(6);
    expect(extensions).toMatchObject({ marking: { banner: 'CUI//PERS' } });
  });

  test.each(['CONFIRMED', 'DECLINED', 'WITHDRAWN', 'LAPSED'])(
    'can be asked for by state: %s',
    async (state) => {
      expect(await listed({ state: [state] })).toEqual([ids[state]]);
    },
  );

  test('that are still to be decided are those that have not lapsed', async () => {
    const open = [ids['KNOWN'], ids['PROPOSED']];
    expect(await listed({ state: ['PROPOSED'] })).toEqual(open);
    expect(await listed({ state: ['PROPOSED', 'LAPSED'] })).toEqual([...open, ids['LAPSED']]);
    expect(await listed({ state: [] })).toEqual([]);
  });

  test('come in pages that neither overlap nor leave anything out', async () => {
    const two = async (after: string | null) =>
      (await list({ first: 2, after })).data?.opm.proposals;
    const seen = (await everyPage(two)).flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(seen).toEqual(await listed({}));
  });

  test.each([
    [{ first: 0 }, 'FIRST_OUT_OF_RANGE'],
    [{ first: 101 }, 'FIRST_OUT_OF_RANGE'],
    [{ after: 'made-up' }, 'CURSOR_FOREIGN'],
  ])('refuse %p', async (variables, rule) => {
    const { errors } = await list(variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule });
  });

  test.each([
    ['the public', publicPrincipal],
    ['an officer of another agency', officer('DOJ')],
    ['a decider of another agency', decider('DOJ', 'DIRECTOR_OPM')],
    ['a developer', { ...clerk, role: 'developer', agency: null } as const],
    ["OMB's ledger", ledgerPrincipal()],
  ])('are closed to %s, also at its own port and behind the registry', async (_, as) => {
    const { data, errors } = await list({}, as);
    expect(data?.opm.proposals).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    const own = await stage.askSubgraph(
      'opm',
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on OPM { proposals { totalCount } } } }`,
      { of: [{ __typename: 'OPM', id: 'OPM' }] },
      as,
    );
    expect(own.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    const registry = await stage.ask(
      '{ agency(id: "OPM") { ... on OPM { proposals { totalCount } } } }',
      {},
      as,
    );
    expect(registry.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('are open to auditors of any agency', async () => {
    expect(await listed({}, auditor)).toEqual(await listed({}));
  });

  test('about what a person of the agency may not know of are not there for them', async () => {
    const { data } = await list({}, uncleared);
    expect(data?.opm.proposals).toMatchObject({ totalCount: 1, nodes: [{ id: ids['KNOWN'] }] });
  });

  test('are kept by the ledger for their agency alone, however public the record', async () => {
    await ledgerCaughtUp(stage);
    const versions = stage.databaseOf('omb').collection('ledgerVersions');
    const kept = await versions.find({ kind: 'proposal', validTo: null }).toArray();
    expect(kept).toHaveLength(6);
    expect(new Set(kept.map(({ audience }) => String(audience)))).toEqual(new Set(['ONLY_OPM']));
  });
});
