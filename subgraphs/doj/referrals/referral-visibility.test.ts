import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { Enforcement, prosecutor } from '../testing/enforcement.js';
import { REFERRAL_STATES } from './referral-lifecycle.js';

let stage: Stage;
let doj: Enforcement;
beforeAll(async () => {
  stage = await openStage();
  doj = new Enforcement(stage);
});
afterAll(() => stage.close());

const FIELDS = `id state submittedOn receivedOn version component declination sealedDocket outcome
  publicCase { id } submittedBy sourceCaseRef basis predicate district { id }`;
const LIST = `query ($filter: ReferralFilter) {
  referrals(filter: $filter, first: 100) { totalCount nodes { ${FIELDS} } }
}`;
interface Seen {
  readonly referrals: {
    readonly totalCount: number;
    readonly nodes: readonly Readonly<Record<string, unknown>>[];
  };
}

/** Everything that somebody is told of referrals, by every way there is. */
async function told(as: Principal, filter: Record<string, unknown> = {}) {
  const [gateway, port] = await Promise.all([
    stage.ask<Seen>(LIST, { filter }, as),
    stage.askSubgraph<Seen>('doj', LIST, { filter }, as),
  ]);
  return { gateway, port };
}
const nodesOf = async (as: Principal, filter: Record<string, unknown> = {}) =>
  (await told(as, filter)).gateway.data?.referrals;

test('DOJ sees every step; whoever submitted sees the receipt until a public charge, and nobody else anything', async () => {
  const id = await doj.submitted({ sourceCaseRef: 'ref-1' }, 'TREASURY');
  const treasury = officer('TREASURY');
  const seen = async () => (await nodesOf(treasury))?.nodes.find((one) => one['id'] === id);
  expect(await seen()).toMatchObject({ state: 'SUBMITTED', receivedOn: null, version: null });
  await doj.updateReferral({ id, expectedVersion: 1, state: 'RECEIVED' });
  const received = await told(treasury);
  expect(await seen()).toMatchObject({ state: 'RECEIVED', receivedOn: '2026-11-21' });
  stage.clock.advance(86_400_000);
  const hiddenSteps = [
    { state: 'ACCEPTED', component: 'CCIPS' },
    { state: 'MATTER_OPEN' },
    { sealedDocket: '1:26-cr-70001' },
    { sealLifted: true },
  ];
  for (const [at, step] of hiddenSteps.entries()) {
    const { codes } = await doj.updateReferral({ id, expectedVersion: at + 2, ...step });
    expect(codes).toEqual([]);
    expect(await told(treasury)).toEqual(received);
    expect((await nodesOf(prosecutor))?.nodes[0]).toMatchObject({ version: at + 3 });
  }
  const publicCase = await doj.charged('1:26-cr-70001');
  await doj.updateReferral({ id, expectedVersion: 6, state: 'CHARGED', publicCase });
  expect(await seen()).toMatchObject({
    state: 'CHARGED',
    publicCase: { id: publicCase },
    version: null,
    component: null,
  });
  for (const as of [
    publicPrincipal,
    officer('CISA'),
    officer('OMB'),
    { ...treasury, clearance: 'U' as const },
    { ...prosecutor, clearance: 'U' as const },
    { ...treasury, role: 'developer' as const, agency: null },
  ]) {
    const { gateway, port } = await told(as);
    for (const { data } of [gateway, port]) {
      expect(data).toEqual({ referrals: { totalCount: 0, nodes: [] } });
    }
  }
});

test('a referral that was declined or returned looks like one that is being looked at', async () => {
  const ids = await Promise.all([doj.submitted(), doj.submitted(), doj.submitted()]);
  const ends = [{ state: 'DECLINED' }, { state: 'RETURNED' }, { state: 'ACCEPTED' }];
  for (const [at, id] of ids.entries()) {
    await doj.updateReferral({ id, expectedVersion: 1, state: 'RECEIVED' });
    const { state } = ends[at] ?? {};
    const declination = state === 'ACCEPTED' ? {} : { declination: 'OTHER_AUTHORITY' };
    const { codes } = await doj.updateReferral({ id, expectedVersion: 2, state, ...declination });
    expect(codes).toEqual([]);
  }
  const shown = (await nodesOf(officer('TREASURY')))?.nodes.filter((one) =>
    ids.includes(String(one['id'])),
  );
  const alike = shown?.map((one) => ({ ...one, id: '' }));
  expect(alike).toHaveLength(3);
  expect(new Set(alike?.map((one) => JSON.stringify(one))).size).toBe(1);
});

test('no filter finds out what is not shown', async () => {
  const all = await nodesOf(officer('TREASURY'));
  for (const state of REFERRAL_STATES) {
    const found = await nodesOf(officer('TREASURY'), { state: [state] });
    const expected = all?.nodes.filter((one) => one['state'] === state);
    expect(found).toEqual({ totalCount: expected?.length, nodes: expected });
  }
  expect((await nodesOf(officer('TREASURY'), { submittedBy: ['CISA'] }))?.totalCount).toBe(0);
});

test('what is for DOJ alone is withheld with a reason, alike whether there is something or not', async () => {
  const { extensions } = await stage.ask(
    '{ referrals(first: 1) { nodes { sealedDocket } } }',
    {},
    officer('TREASURY'),
  );
  expect(extensions).toMatchObject({
    marking: { banner: 'CUI//LEI' },
    redactions: [
      {
        path: ['referrals', 'nodes', 0, 'sealedDocket'],
        reason: 'LAW_ENFORCEMENT',
        contactOffice: 'DOJ',
      },
    ],
  });
});

test('OMB’s events, search and nodes show referrals and seals to DOJ alone', async () => {
  const id = await doj.submitted({ sourceCaseRef: 'hidden-4711' });
  await ledgerCaughtUp(stage);
  const ASK = `query ($id: ID!, $subject: [ID!]) {
    events(filter: { subject: $subject }) { totalCount }
    kinds: events(filter: { kind: ["referral", "seal"] }) { totalCount }
    node(id: $id) { id }
    search(text: "hidden-4711") { totalCount }
  }`;
  const ask = async (as: Principal) =>
    (await stage.ask<Record<string, { totalCount: number } | null>>(ASK, { id, subject: [id] }, as))
      .data;
  for (const as of [publicPrincipal, officer('TREASURY'), officer('OMB')]) {
    expect(await ask(as)).toEqual({
      events: { totalCount: 0 },
      kinds: { totalCount: 0 },
      node: null,
      search: { totalCount: 0 },
    });
  }
  expect(await ask(prosecutor)).toMatchObject({ events: { totalCount: 1 } });
});
