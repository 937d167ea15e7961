import { idOf, leftBy, recordOf } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import {
  factsPrincipal,
  publicPrincipal,
  type Principal,
} from '../../contract/identity/principal.js';
import {
  CyberPrograms,
  DEVELOPER,
  developer,
  memberOf,
  partner,
  partnersPeople,
  planner,
  rival,
} from '../testing/cyber-programs.js';
import { ToldFacts } from '../testing/told-facts.js';

let stage: Stage;
let told: ToldFacts;
beforeAll(async () => {
  told = new ToldFacts();
  stage = await openStage({ lineTo: told.lineTo });
});
afterAll(() => stage.close());

const OF_MODEL = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on FrontierModel {
  trustedPartners { totalCount nodes { organization } } accessPrograms { totalCount } } } }`;

test('what is agreed about a model is known to CISA and the parties, by lists and by reference, and to nobody else', async () => {
  const cisa = new CyberPrograms(stage);
  const model = told.opened(DEVELOPER);
  const proposed = leftBy(await cisa.partner('submit', partner(model)));
  const step = (expectedVersion: number) => ({ id: proposed.id, expectedVersion });
  await cisa.partner('update', { ...step(1), state: 'AGREED' });
  const accessProgram = await cisa.running();
  const offered = idOf(await cisa.offer('submit', { accessProgram, frontierModel: model }));
  await cisa.offer('update', { id: offered, expectedVersion: 1, state: 'AGREED' });

  const LISTS = `query ($model: [ID!]) { trustedPartners(filter: { frontierModel: $model }) { totalCount }
    modelOffers(filter: { frontierModel: $model }) { totalCount } }`;
  const known = async (as: Principal): Promise<readonly unknown[]> => {
    const lists = await stage.ask<Record<string, { totalCount: number }>>(
      LISTS,
      { model: [model] },
      as,
    );
    const of = [{ __typename: 'FrontierModel', id: model }];
    const { data } = await stage.askSubgraph<{
      _entities: readonly Record<string, { totalCount: number }>[];
    }>('cisa', OF_MODEL, { of }, as);
    const counts = { ...lists.data, ...data?._entities[0] };
    return ['trustedPartners', 'modelOffers', 'accessPrograms'].map(
      (name) => counts[name]?.totalCount,
    );
  };
  const strangers = [
    publicPrincipal,
    rival,
    memberOf(DEVELOPER + '-2'),
    officer('NSA'),
    officer('TREASURY'),
  ];
  for (const as of [planner, developer]) expect(await known(as)).toEqual([1, 1, 1]);
  for (const as of [...strangers, partnersPeople]) expect(await known(as)).toEqual([0, 0, 0]);

  recordOf(await cisa.beginAccess(step(2)));
  expect(await known(partnersPeople)).toEqual([1, 0, 0]);
  for (const as of strangers) expect(await known(as)).toEqual([0, 0, 0]);

  // After the withdrawal the record is known to its parties, and the model shows nothing to anyone.
  recordOf(await cisa.partner('withdraw', step(3)));
  recordOf(await cisa.offer('withdraw', { id: offered, expectedVersion: 2 }));
  const PARTNERS = '{ trustedPartners(first: 100) { nodes { id state frontierModel { id } } } }';
  for (const as of [planner, developer]) {
    const { data } = await stage.ask<{ trustedPartners: { nodes: unknown[] } }>(PARTNERS, {}, as);
    expect(data?.trustedPartners.nodes).toContainEqual({
      id: proposed.id,
      state: 'WITHDRAWN',
      frontierModel: null,
    });
  }
  const shown = async (id: string, as: Principal) => {
    const of = [{ __typename: 'FrontierModel', id }];
    return stage.askSubgraph('cisa', OF_MODEL, { of }, as);
  };
  for (const as of [planner, developer, partnersPeople, ...strangers]) {
    expect(await shown(model, as)).toEqual(await shown('NSA:frontierModel:never', as));
  }
  expect(await known(partnersPeople)).toEqual([0, 0, 0]);
});

test('the other leads of section 3 are told to how many both agreed, and nobody else is', async () => {
  const cisa = new CyberPrograms(stage);
  const model = told.opened(DEVELOPER);
  const ask = async (id: string, as: Principal) =>
    stage.askSubgraph(
      'cisa',
      'query ($id: ID!) { trustedPartnersFact(frontierModel: $id) { agreedByBoth withAccess versionsWithAccess version } }',
      { id },
      as,
    );
  const toldTo = async (as: Principal) =>
    ((await ask(model, as)).data as Record<string, unknown> | null)?.['trustedPartnersFact'];
  const nsa = factsPrincipal('NSA');
  expect(await toldTo(nsa)).toBeNull();
  const first = leftBy(await cisa.partner('submit', partner(model)));
  const none = { withAccess: 0, versionsWithAccess: [] };
  expect(await toldTo(nsa)).toEqual({ ...none, agreedByBoth: 0, version: 1 });
  await cisa.partner('update', { id: first.id, expectedVersion: 1, state: 'AGREED' });
  expect(await toldTo(nsa)).toEqual({ ...none, agreedByBoth: 1, version: 2 });
  recordOf(await cisa.beginAccess({ id: first.id, expectedVersion: 2 }));
  const access = { withAccess: 1, versionsWithAccess: ['2'] };
  expect(await toldTo(nsa)).toEqual({ ...access, agreedByBoth: 1, version: 3 });
  // What a partner had was released to it, also when the Government ends its part.
  await cisa.partner('update', { id: first.id, expectedVersion: 3, state: 'ENDED' });
  const ended = { withAccess: 0, versionsWithAccess: ['2'] };
  expect(await toldTo(nsa)).toEqual({ ...ended, agreedByBoth: 0, version: 4 });
  const again = leftBy(await cisa.partner('submit', partner(model)));
  await cisa.partner('withdraw', { id: again.id, expectedVersion: 1 });
  expect(await toldTo(nsa)).toEqual({ ...ended, agreedByBoth: 0, version: 4 });
  const other = told.opened(DEVELOPER);
  const withdrawn = leftBy(await cisa.partner('submit', partner(other)));
  await cisa.partner('withdraw', { id: withdrawn.id, expectedVersion: 1 });
  expect(await ask(other, nsa)).toEqual(await ask('NSA:frontierModel:never', nsa));
  for (const as of [factsPrincipal('DOJ'), planner, officer('NSA'), developer]) {
    expect((await ask(model, as)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  }
});
