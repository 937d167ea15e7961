import { ledgerCaughtUp } from '../../../testing/caught-up.js';
import { codeOf, idOf, leftBy, recordOf, type Changed } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { wayTo } from '../../contract/lifecycles/testing/way-to.js';
import {
  accessProgram,
  CyberPrograms,
  defensiveProgram,
  developer,
  memberOf,
  planner,
} from '../testing/cyber-programs.js';
import { PROGRAM_STATES, PROGRAM_TRANSITIONS, type ProgramState } from './program-lifecycle.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const BASELINE = {
  asOf: '2026-06-01',
  description: 'One pilot.',
  measures: [{ name: 'agencies served', atBaseline: 4 }],
};

describe.each([
  ['through the gateway', undefined],
  ['at the own port of CISA', 'cisa' as const],
])('%s', (_, ownPortOf) => {
  test.each(['defensive', 'access'] as const)(
    'a program of the kind %s takes the states of the table and no other',
    async (kind) => {
      const cisa = new CyberPrograms(stage, ownPortOf);
      const create = () =>
        kind === 'defensive'
          ? cisa.defensive('create', defensiveProgram())
          : cisa.access('create', accessProgram());
      const step = (id: string, expectedVersion: number, state: ProgramState) =>
        cisa[kind]('update', { id, expectedVersion, state });
      const at = async (state: ProgramState): Promise<Changed> => {
        let made = await create();
        for (const next of wayTo(PROGRAM_TRANSITIONS, 'PLANNED', state)) {
          const { id, version } = leftBy(made);
          made = await step(id, version, next);
        }
        return made;
      };
      for (const from of PROGRAM_STATES) {
        const { id, version } = leftBy(await at(from));
        const allowed = PROGRAM_TRANSITIONS[from];
        for (const to of PROGRAM_STATES.filter((state) => !allowed.includes(state))) {
          expect([from, to, codeOf(await step(id, version, to))]).toEqual([
            from,
            to,
            'SKIPPED_STATE',
          ]);
        }
        for (const [index, to] of allowed.entries()) {
          const fresh = index === 0 ? { id, version } : leftBy(await at(from));
          const { record } = await step(fresh.id, fresh.version, to);
          expect([from, record?.['state']]).toEqual([from, to]);
        }
      }
    },
    60_000,
  );

  test('an expansion is measured against what was there before, and nothing else has a baseline', async () => {
    const cisa = new CyberPrograms(stage, ownPortOf);
    const create = (input: Record<string, unknown>) =>
      cisa.defensive('create', defensiveProgram(input));
    expect(codeOf(await create({ effort: 'EXPAND' }))).toBe('NO_BASELINE');
    expect(codeOf(await create({ effort: 'ESTABLISH', baseline: BASELINE }))).toBe('INPUT_INVALID');
    const tomorrow = { ...BASELINE, asOf: '2026-11-22' };
    expect(codeOf(await create({ effort: 'EXPAND', baseline: tomorrow }))).toBe('INPUT_INVALID');
    const made = await create({ effort: 'EXPAND', baseline: BASELINE });
    expect(recordOf(made)).toMatchObject({
      effort: 'EXPAND',
      isExpanded: null,
      baseline: { asOf: '2026-06-01', measures: [{ atBaseline: 4, present: null }] },
    });
    const measured = (present: number) => ({
      ...BASELINE,
      measures: [{ name: 'agencies served', atBaseline: 4, present }],
    });
    const change = (expectedVersion: number, input: Record<string, unknown>) =>
      cisa.defensive('update', { id: idOf(made), expectedVersion, ...input });
    expect(recordOf(await change(1, { baseline: measured(4) }))['isExpanded']).toBe(false);
    expect(recordOf(await change(2, { baseline: measured(9) }))['isExpanded']).toBe(true);
    expect(codeOf(await change(3, { baseline: tomorrow }))).toBe('INPUT_INVALID');
    expect(codeOf(await change(3, {}))).toBe('INPUT_INVALID');
    expect(codeOf(await change(1, { title: 'Late' }))).toBe('VERSION_CONFLICT');
  });

  test('nothing is recorded without a source, by anyone but CISA, or for whoever nobody can tell', async () => {
    const cisa = new CyberPrograms(stage, ownPortOf);
    expect(codeOf(await cisa.defensive('create', defensiveProgram({ evidence: [] })))).toBe(
      'INPUT_INVALID',
    );
    for (const beneficiaries of [
      [],
      [{ beneficiaryClass: 'OTHER_OPERATORS' }],
      [{ beneficiaryClass: 'AGENCIES', sector: 'ENERGY' }],
    ]) {
      expect(codeOf(await cisa.access('create', accessProgram({ beneficiaries })))).toBe(
        'INPUT_INVALID',
      );
    }
    for (const as of [officer('NSA'), developer, { ...planner, clearance: 'U' as const }]) {
      expect(codeOf(await cisa.access('create', accessProgram(), as))).toBe('NOT_AUTHORIZED');
    }
  });
});

test('a program of CISA’s own is in no list, count, reference or event of anyone else', async () => {
  const cisa = new CyberPrograms(stage);
  const marking = { tlp: 'RED' };
  const ids = [
    idOf(await cisa.defensive('create', defensiveProgram({ marking }))),
    idOf(await cisa.access('create', accessProgram({ marking }))),
  ];
  await ledgerCaughtUp(stage);
  const ALL = `{ defensivePrograms(first: 100) { totalCount nodes { id } } accessPrograms(first: 100) { totalCount nodes { id } }
    events(first: 100, filter: { kind: ["defensiveProgram", "accessProgram"] }) { totalCount nodes { subject } } }`;
  const seen = async (as: Principal) => JSON.stringify(await stage.ask(ALL, {}, as));
  for (const as of [publicPrincipal, officer('NSA'), developer, memberOf('Somebody', 'operator')]) {
    const text = await seen(as);
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
    const { id, expectedVersion } = { id: ids[1], expectedVersion: 1 };
    const change = await cisa.access('update', { id, expectedVersion, title: 'Mine' }, as);
    expect(['NOT_AUTHORIZED', 'SIGN_IN_REQUIRED']).toContain(codeOf(change));
  }
  const own = await seen(planner);
  expect(ids.every((id) => own.includes(id))).toBe(true);
});

test('which class has a route to tools can be asked, and none is made up where none is known', async () => {
  const ROUTES = `{ accessRoutes { beneficiaryClass isNamedInOrder hasRouteToTools hasRouteToCoveredModels accessPrograms { totalCount nodes { title } } } }`;
  interface Routes {
    readonly accessRoutes: readonly {
      readonly beneficiaryClass: string;
      readonly hasRouteToTools: boolean | null;
      readonly hasRouteToCoveredModels: boolean | null;
    }[];
  }
  const routeOf = async (one: string, as: Principal) => {
    const { data } = await stage.ask<Routes>(ROUTES, {}, as);
    return data?.accessRoutes.find(({ beneficiaryClass }) => beneficiaryClass === one);
  };
  const cisa = new CyberPrograms(stage);
  await cisa.running({
    title: 'EXERCISE: Banks',
    beneficiaries: [{ beneficiaryClass: 'COMMUNITY_BANKS' }],
  });
  await cisa.running({
    title: 'EXERCISE: Ports',
    beneficiaries: [
      {
        beneficiaryClass: 'OTHER_OPERATORS',
        description: 'Small ports',
        sector: 'TRANSPORTATION_SYSTEMS',
      },
    ],
    tools: [],
  });
  expect(await routeOf('COMMUNITY_BANKS', publicPrincipal)).toMatchObject({
    isNamedInOrder: true,
    hasRouteToTools: true,
    hasRouteToCoveredModels: null,
    accessPrograms: { totalCount: 1, nodes: [{ title: 'EXERCISE: Banks' }] },
  });
  expect(await routeOf('OTHER_OPERATORS', planner)).toMatchObject({
    isNamedInOrder: false,
    hasRouteToTools: false,
    hasRouteToCoveredModels: false,
    accessPrograms: { totalCount: 1 },
  });
  expect(await routeOf('LOCAL_UTILITIES', publicPrincipal)).toMatchObject({
    hasRouteToTools: null,
    accessPrograms: { totalCount: 0 },
  });
  const bySector = await stage.ask(
    '{ accessPrograms(filter: { sector: [TRANSPORTATION_SYSTEMS], state: [IN_OPERATION] }) { nodes { title directive { citation } } } }',
  );
  expect(bySector.data).toEqual({
    accessPrograms: { nodes: [{ title: 'EXERCISE: Ports', directive: { citation: '2(c)(iii)' } }] },
  });
});

test('a program is found by the provisions that it carries out and supports', async () => {
  const cisa = new CyberPrograms(stage);
  const supports = { title: 'EXERCISE: Supports', alsoSupports: ['2(c)(i)', '2(c)(ii)'] };
  const id = idOf(await cisa.defensive('create', defensiveProgram(supports)));
  const access = idOf(await cisa.access('create', accessProgram()));
  interface Found {
    readonly directive: Readonly<
      Record<'defensivePrograms' | 'accessPrograms', { readonly nodes: readonly { id: string }[] }>
    >;
  }
  const of = async (citation: string) => {
    const { data } = await stage.ask<Found>(
      `query ($citation: String!) { directive(citation: $citation) {
        defensivePrograms(first: 100, filter: { effort: [ESTABLISH] }) { nodes { id directive { citation } alsoSupports { citation } } }
        accessPrograms(first: 100, filter: { state: [PLANNED] }) { nodes { id } } } }`,
      { citation },
    );
    return data?.directive;
  };
  const supporting = await of('2(c)(i)');
  expect(supporting?.defensivePrograms.nodes).toEqual([
    { id, directive: { citation: '2(c)(ii)' }, alsoSupports: [{ citation: '2(c)(i)' }] },
  ]);
  for (const [citation, isIn] of [
    ['2(c)', [true, true]],
    ['2(c)(ii)', [true, false]],
    ['2(c)(iii)', [false, true]],
    ['4', [false, false]],
  ] as const) {
    const found = await of(citation);
    const ids = [found?.defensivePrograms, found?.accessPrograms].map((list) =>
      list?.nodes.map((node) => node.id),
    );
    expect([citation, ids[0]?.includes(id), ids[1]?.includes(access)]).toEqual([citation, ...isIn]);
  }
});
