import { codeOf, idOf, leftBy, recordOf, type Changed } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import {
  factsPrincipal,
  publicPrincipal,
  type Principal,
} from '../../contract/identity/principal.js';
import { wayTo } from '../../contract/lifecycles/testing/way-to.js';
import { OFFER_STATES, OFFER_TRANSITIONS } from '../model-offers/offer-lifecycle.js';
import {
  CyberPrograms,
  DEVELOPER,
  developer,
  memberOf,
  partner,
  planner,
} from '../testing/cyber-programs.js';
import { ToldFacts } from '../testing/told-facts.js';
import { PARTNER_STATES, PARTNER_TRANSITIONS } from '../trusted-partners/partner-lifecycle.js';

let stage: Stage;
let told: ToldFacts;
beforeAll(async () => {
  told = new ToldFacts();
  stage = await openStage(undefined, undefined, undefined, told.lineTo);
});
afterAll(() => stage.close());

const rival = memberOf('LAB-TWO');
const PARTNER_ORGANIZATION = 'Example Hospital Group';
const partnersPeople = memberOf(PARTNER_ORGANIZATION, 'operator');

/** A new model that NSA designated and that the Government has had early access to. */
function openModel(): string {
  const model = told.designated(DEVELOPER);
  told.openWindow(model);
  return model;
}

/** How both kinds of agreements are made, so that one test holds for both. */
function kindsOf(ownPortOf: 'cisa' | undefined) {
  const cisa = new CyberPrograms(stage, ownPortOf);
  const partnerStep = (to: string, at: Input, by: 'DEVELOPER' | 'GOVERNMENT') => {
    if (to === 'WITHDRAWN') return cisa.partner('withdraw', at);
    if (to === 'EARLY_ACCESS') return cisa.beginAccess(at);
    if (to === 'ENDED') return cisa.partner('update', { ...at, state: 'ENDED' });
    return by === 'DEVELOPER'
      ? cisa.partner('confirm', at)
      : cisa.partner('update', { ...at, state: 'AGREED' });
  };
  const offerStep = (to: string, at: Input, by: 'DEVELOPER' | 'GOVERNMENT') => {
    if (to === 'WITHDRAWN') return cisa.offer('withdraw', at);
    if (to === 'ENDED') return cisa.offer('update', { ...at, state: 'ENDED' });
    return by === 'DEVELOPER'
      ? cisa.offer('confirm', at)
      : cisa.offer('update', { ...at, state: 'AGREED' });
  };
  return {
    partner: {
      states: PARTNER_STATES,
      transitions: PARTNER_TRANSITIONS as Readonly<Record<string, readonly string[]>>,
      propose: async (verb: 'create' | 'submit', model: string, as?: Principal) =>
        cisa.partner(verb, partner(model), as),
      step: partnerStep,
    },
    offer: {
      states: OFFER_STATES,
      transitions: OFFER_TRANSITIONS as Readonly<Record<string, readonly string[]>>,
      propose: async (verb: 'create' | 'submit', model: string, as?: Principal) =>
        cisa.offer(verb, { accessProgram: await program(), frontierModel: model }, as),
      step: offerStep,
    },
  };
}
type Input = Readonly<Record<string, unknown>>;

let running: Promise<string> | undefined;
const program = () => (running ??= new CyberPrograms(stage).running());

describe.each([
  ['through the gateway', undefined],
  ['at the own port of CISA', 'cisa' as const],
])('%s', (_, ownPortOf) => {
  describe.each(['partner', 'offer'] as const)('with the record of the kind %s', (kind) => {
    test('the states of the table are reached and no other, whoever proposed', async () => {
      const { states, transitions, propose, step } = kindsOf(ownPortOf)[kind];
      for (const [verb, other] of [
        ['submit', 'GOVERNMENT'],
        ['create', 'DEVELOPER'],
      ] as const) {
        const at = async (state: string) => {
          let made = await propose(verb, openModel());
          for (const next of wayTo(transitions, 'PROPOSED', state)) {
            const { id, version: expectedVersion } = leftBy(made);
            made = await step(next, { id, expectedVersion }, other);
          }
          return leftBy(made);
        };
        for (const from of states) {
          const next = transitions[from] ?? [];
          const { id, version: expectedVersion } = await at(from);
          for (const to of states.filter((one) => one !== 'PROPOSED' && !next.includes(one))) {
            const tried = await step(to, { id, expectedVersion }, other);
            expect([from, to, codeOf(tried)]).toEqual([from, to, refusalOf(from, to)]);
          }
          for (const to of next) {
            const fresh = await at(from);
            const input = { id: fresh.id, expectedVersion: fresh.version };
            const { record } = await step(to, input, other);
            expect([from, to, record?.['state']]).toEqual([from, to, to]);
          }
        }
      }
    }, 120_000);

    test('each side agrees once, and takes it back in its own way', async () => {
      const { propose, step } = kindsOf(ownPortOf)[kind];
      const made = await propose('submit', openModel());
      expect(recordOf(made)).toMatchObject({
        proposedBy: 'DEVELOPER',
        developer: DEVELOPER,
        developerAgreed: true,
        governmentAgreed: false,
        marking: { banner: 'CUI//SP-PROPIN', tlp: 'RED' },
      });
      const at = { id: idOf(made), expectedVersion: 1 };
      expect(codeOf(await step('AGREED', at, 'DEVELOPER'))).toBe('SKIPPED_STATE');
      expect(recordOf(await step('AGREED', at, 'GOVERNMENT'))).toMatchObject({
        state: 'AGREED',
        developerAgreed: true,
        governmentAgreed: true,
      });
      const taken = await step('WITHDRAWN', { ...at, expectedVersion: 2 }, 'DEVELOPER');
      expect(recordOf(taken)).toMatchObject({
        state: 'WITHDRAWN',
        developerAgreed: false,
        governmentAgreed: true,
        frontierModel: null,
      });
      const byGovernment = await propose('create', openModel());
      const ended = { id: idOf(byGovernment), expectedVersion: 1 };
      expect(recordOf(await step('ENDED', ended, 'GOVERNMENT'))).toMatchObject({
        proposedBy: 'GOVERNMENT',
        developerAgreed: false,
        governmentAgreed: false,
      });
    });

    test.each([
      ['not covered', { state: 'NOT_COVERED' }, 'NOT_DESIGNATED', 'NOT_DESIGNATED'],
      ['undetermined', { state: 'UNDETERMINED' }, 'NOT_DESIGNATED', 'NOT_DESIGNATED'],
      // That somebody withdrew is told to that developer alone.
      ['withdrawn from', { withdrawn: true }, 'DEVELOPER_WITHDREW', 'NOT_DESIGNATED'],
    ])('a model that is %s cannot be proposed or agreed to', async (_name, fact, own, others) => {
      const { propose, step } = kindsOf(ownPortOf)[kind];
      const model = openModel();
      const agreed = [await propose('create', model), await propose('submit', openModel())];
      const models = agreed.map(
        ({ record }) => (record?.['frontierModel'] as { readonly id: string }).id,
      );
      for (const one of models) told.tell(one, DEVELOPER, fact);
      const [byGovernment, byDeveloper] = agreed.map((made) => ({
        id: idOf(made),
        expectedVersion: 1,
      }));
      const tried = [
        await step('AGREED', byGovernment ?? {}, 'DEVELOPER'),
        await step('AGREED', byDeveloper ?? {}, 'GOVERNMENT'),
      ];
      expect(tried.map(codeOf)).toEqual([own, others]);
      const unknown = await propose('create', 'NSA:frontierModel:never');
      expect(await propose('create', told.designated(DEVELOPER, fact))).toEqual(unknown);
      expect(codeOf(await propose('submit', told.designated(DEVELOPER, fact)))).toBe(own);
      expect(await propose('submit', told.designated('LAB-TWO'))).toEqual(
        await propose('submit', 'NSA:frontierModel:never'),
      );
    });

    test('where NSA cannot be asked nothing changes, and the same key does it once; to take back needs nobody', async () => {
      const { propose, step } = kindsOf(ownPortOf)[kind];
      const made = await propose('submit', openModel());
      const at = { id: idOf(made), expectedVersion: 1, idempotencyKey: `${kind} ${ownPortOf}` };
      told.isCut = true;
      expect(codeOf(await propose('create', openModel()))).toBe('DEPENDENCY_UNAVAILABLE');
      expect(codeOf(await step('AGREED', at, 'GOVERNMENT'))).toBe('DEPENDENCY_UNAVAILABLE');
      told.isCut = false;
      const agreed = recordOf(await step('AGREED', at, 'GOVERNMENT'));
      told.isCut = true;
      expect(recordOf(await step('AGREED', at, 'GOVERNMENT'))).toEqual(agreed);
      const ended = await step('ENDED', { id: at.id, expectedVersion: 2 }, 'GOVERNMENT');
      const withdrawn = await step('WITHDRAWN', { id: at.id, expectedVersion: 2 }, 'DEVELOPER');
      told.isCut = false;
      expect([ended.record?.['state'], codeOf(withdrawn)]).toEqual(['ENDED', 'VERSION_CONFLICT']);
      const event = await stage
        .databaseOf('cisa')
        .collection('events')
        .findOne({ subject: at.id, to: 'AGREED' });
      expect(event).toMatchObject({
        right: kind === 'partner' ? 'SELECT_TRUSTED_PARTNERS' : 'KEEP_CYBER_PROGRAMS',
        authority: kind === 'partner' ? '3(b)(iii)' : '2(c)(iii)',
        told: [{ agency: 'NSA', question: 'whether a model is designated', version: 7 }],
      });
    });

    test('another developer learns of nothing, and nobody speaks for a side that is not theirs', async () => {
      const { propose, step } = kindsOf(ownPortOf)[kind];
      const model = openModel();
      const made = await propose('create', model);
      const cisa = new CyberPrograms(stage, ownPortOf);
      const change = (verb: 'confirm' | 'withdraw' | 'update', input: Input, as: Principal) =>
        kind === 'partner' ? cisa.partner(verb, input, as) : cisa.offer(verb, input, as);
      const at = { id: idOf(made), expectedVersion: 1 };
      for (const verb of ['confirm', 'withdraw'] as const) {
        expect(codeOf(await change(verb, at, rival))).toBe('NOT_FOUND');
        for (const as of [planner, officer('NSA'), memberOf(DEVELOPER, 'operator')]) {
          expect(codeOf(await change(verb, at, as))).toBe('NOT_AUTHORIZED');
        }
      }
      for (const as of [developer, officer('NSA'), officer('TREASURY')]) {
        expect(codeOf(await change('update', { ...at, state: 'ENDED' }, as))).toBe(
          'NOT_AUTHORIZED',
        );
      }
      expect(codeOf(await propose('create', model, developer))).toBe('NOT_AUTHORIZED');
      // There is one at a time, whoever proposes it; after it was ended either side can propose anew.
      expect(codeOf(await propose('submit', model))).toBe('INPUT_INVALID');
      recordOf(await step('ENDED', at, 'GOVERNMENT'));
      recordOf(await propose('submit', model));
    });
  });

  test('a partner has access only by both agreements, and after the Government’s own under all six protections', async () => {
    const cisa = new CyberPrograms(stage, ownPortOf);
    const model = told.designated(DEVELOPER);
    const at = { id: idOf(await cisa.partner('submit', partner(model))), expectedVersion: 1 };
    expect(codeOf(await cisa.beginAccess(at))).toBe('PARTNER_NOT_MUTUAL');
    await cisa.partner('update', { ...at, state: 'AGREED' });
    const begin = () => cisa.beginAccess({ ...at, expectedVersion: 2 });
    expect(codeOf(await begin())).toBe('PROTECTIONS_INCOMPLETE');
    told.openWindow(model, { protectionsComplete: false });
    expect(codeOf(await begin())).toBe('PROTECTIONS_INCOMPLETE');
    told.openWindow(model, { hasOpened: false });
    expect(codeOf(await begin())).toBe('SKIPPED_STATE');
    told.openWindow(model);
    told.tell(model, DEVELOPER, { withdrawn: true });
    expect(codeOf(await begin())).toBe('DEVELOPER_WITHDREW');
    told.tell(model, DEVELOPER);
    expect(codeOf(await cisa.beginAccess({ ...at, expectedVersion: 2 }, partnersPeople))).toBe(
      'NOT_AUTHORIZED',
    );
    expect(recordOf(await begin())).toMatchObject({ state: 'EARLY_ACCESS' });
    const event = await stage
      .databaseOf('cisa')
      .collection('events')
      .findOne({ subject: at.id, to: 'EARLY_ACCESS' });
    expect(event?.['told']).toMatchObject([{ agency: 'NSA' }, { agency: 'TREASURY', version: 3 }]);
    // Whoever has access may know of it, and still acts for nobody but itself.
    const asDeveloper = memberOf(PARTNER_ORGANIZATION);
    const late = { ...at, expectedVersion: 3 };
    expect(codeOf(await cisa.partner('withdraw', late, asDeveloper))).toBe('NOT_AUTHORIZED');
    recordOf(await cisa.partner('withdraw', late));
  });

  test.each([
    ['the developer itself', { organization: DEVELOPER }, 'INPUT_INVALID'],
    ['no purpose', { purposes: [] }, 'INPUT_INVALID'],
    ['critical infrastructure of no sector', { sector: null }, 'INPUT_INVALID'],
    ['words of leave to release', { organization: 'The Permit Office' }, 'SECTION_3C_VIOLATION'],
  ])('no partner is proposed with %s', async (_name, input, code) => {
    const cisa = new CyberPrograms(stage, ownPortOf);
    for (const verb of ['create', 'submit'] as const) {
      expect(codeOf(await cisa.partner(verb, partner(openModel(), input)))).toBe(code);
    }
  });

  test('a model is offered in a program that goes on and that one may know of', async () => {
    const cisa = new CyberPrograms(stage, ownPortOf);
    const hidden = await cisa.running({ marking: { tlp: 'RED' } });
    const offer = (accessProgram: string) =>
      cisa.offer('submit', { accessProgram, frontierModel: openModel() });
    expect(codeOf(await offer(hidden))).toBe('NOT_FOUND');
    expect(codeOf(await offer('CISA:accessProgram:never'))).toBe('NOT_FOUND');
    const over = await cisa.running();
    await cisa.access('update', { id: over, expectedVersion: 3, state: 'ENDED' });
    expect(codeOf(await offer(over))).toBe('SKIPPED_STATE');
  });
});

/** What must refuse a step that the table does not have. */
function refusalOf(from: string, to: string): string {
  if (from === 'WITHDRAWN') return 'DEVELOPER_WITHDREW';
  return from === 'PROPOSED' && to === 'EARLY_ACCESS' ? 'PARTNER_NOT_MUTUAL' : 'SKIPPED_STATE';
}

const OF_MODEL = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on FrontierModel {
  trustedPartners { totalCount nodes { organization } } accessPrograms { totalCount } } } }`;

test('what is agreed about a model is known to CISA and the parties, by lists and by reference, and to nobody else', async () => {
  const cisa = new CyberPrograms(stage);
  const model = openModel();
  const proposed = leftBy(await cisa.partner('submit', partner(model)));
  const step = (expectedVersion: number) => ({ id: proposed.id, expectedVersion });
  await cisa.partner('update', { ...step(1), state: 'AGREED' });
  const accessProgram = await program();
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
  const model = openModel();
  const ask = async (id: string, as: Principal) =>
    stage.askSubgraph(
      'cisa',
      'query ($id: ID!) { trustedPartnersFact(frontierModel: $id) { agreedByBoth version } }',
      { id },
      as,
    );
  const toldTo = async (as: Principal) =>
    ((await ask(model, as)).data as Record<string, unknown> | null)?.['trustedPartnersFact'];
  const nsa = factsPrincipal('NSA');
  expect(await toldTo(nsa)).toBeNull();
  const first = leftBy(await cisa.partner('submit', partner(model)));
  expect(await toldTo(nsa)).toEqual({ agreedByBoth: 0, version: 1 });
  await cisa.partner('update', { id: first.id, expectedVersion: 1, state: 'AGREED' });
  expect(await toldTo(nsa)).toEqual({ agreedByBoth: 1, version: 2 });
  await cisa.partner('withdraw', { id: first.id, expectedVersion: 2 });
  expect(await ask(model, nsa)).toEqual(await ask('NSA:frontierModel:never', nsa));
  for (const as of [factsPrincipal('DOJ'), planner, officer('NSA'), developer]) {
    expect((await ask(model, as)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  }
});

test('partners are counted by sector when the quarter is over, with small numbers withheld, and for CISA whole', async () => {
  const cisa = new CyberPrograms(stage);
  const agree = async (lab: string, sector: string, organization: string) => {
    const as = memberOf(lab);
    const made: Changed = await cisa.partner(
      'submit',
      partner(told.designated(lab), { sector, organization }),
      as,
    );
    await cisa.partner('update', { id: idOf(made), expectedVersion: 1, state: 'AGREED' });
    return idOf(made);
  };
  const agreed = async (sector: string, count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, at) => agree(`COUNT-${at}`, sector, `${sector} ${at}`)),
    );
  const [first] = await agreed('ENERGY', 9);
  await agreed('DAMS', 2);
  interface Counts {
    readonly trustedPartnerCounts: {
      readonly total: Cell;
      readonly bySector: readonly { readonly sector: string | null; readonly count: Cell }[];
    };
  }
  interface Cell {
    readonly value: number | null;
  }
  const COUNTS = `query ($quarter: String) { trustedPartnerCounts(quarter: $quarter) {
    quarter asOf definition total { value withheld } bySector { sector count { value withheld } } } }`;
  const count = (as: Principal) => stage.ask<Counts>(COUNTS, { quarter: '2026-Q4' }, as);
  const of = (counts: Counts | null | undefined, name: string) =>
    counts?.trustedPartnerCounts.bySector.find(({ sector }) => sector === name)?.count.value;
  const own = (await count(planner)).data;
  expect([of(own, 'ENERGY'), of(own, 'DAMS'), of(own, 'CHEMICAL')]).toEqual([9, 2, 0]);
  const early = await count(publicPrincipal);
  expect(early.errors?.[0]?.extensions).toMatchObject({ rule: 'QUARTER_NOT_OVER' });

  stage.clock.advance(60 * 86_400_000);
  const { data, extensions } = await count(publicPrincipal);
  expect([of(data, 'DAMS'), of(data, 'CHEMICAL')]).toEqual([null, null]);
  expect(extensions).toMatchObject({ redactions: [{ reason: 'SMALL_CELL' }] });
  // A withdrawal after the quarter moves nothing in it: nobody sees that somebody withdrew.
  const withdrawal = { id: first, expectedVersion: 2 };
  recordOf(await cisa.partner('withdraw', withdrawal, memberOf('COUNT-0')));
  expect((await count(publicPrincipal)).data).toEqual(data);
});
