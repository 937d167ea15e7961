import { codeOf, idOf, leftBy, recordOf } from '../../../testing/send-change.js';
import { officer, openStage, PRESENT, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { placementInput, recruiter, Workforce } from '../testing/workforce.js';

let stage: Stage;
let opm: Workforce;
beforeAll(async () => {
  stage = await openStage();
  opm = new Workforce(stage);
});
afterEach(() => stage.clock.set(PRESENT));
afterAll(() => stage.close());

async function listed(pathway: string, as: Principal = publicPrincipal) {
  const { data } = await stage.ask<{ placements: { nodes: { id: string; agency: string }[] } }>(
    'query ($p: [ID!]) { placements(filter: { pathway: $p }) { nodes { id agency } } }',
    { p: [pathway] },
    as,
  );
  return data?.placements.nodes.map(({ agency }) => agency).sort();
}

describe.each([
  ['through the gateway', 'ask' as const],
  ['at the own port of OPM', 'askSubgraph' as const],
])('%s', (_, way) => {
  test('no more people are placed than came on board', async () => {
    const port = new Workforce(stage, way);
    const id = await port.broughtTo('ONBOARDED', 5);
    leftBy(await port.createPlacement(placementInput(id, { count: 3 })));
    const more = await port.createPlacement(placementInput(id, { count: 3 }));
    expect(codeOf(more)).toBe('PLACEMENTS_EXCEED_ONBOARDS');
    leftBy(await port.createPlacement(placementInput(id, { count: 2, agency: 'NSA' })));
    expect(await port.countsOf(id)).toMatchObject({ placed: 5 });
  });

  test('of two who place the last one at once, one is refused', async () => {
    const port = new Workforce(stage, way);
    const id = await port.broughtTo('ONBOARDED', 1);
    const both = await Promise.all(
      ['CISA', 'NSA'].map((agency) => port.createPlacement(placementInput(id, { agency }))),
    );
    expect(both.map(codeOf).filter((code) => code !== undefined)).toEqual([
      'PLACEMENTS_EXCEED_ONBOARDS',
    ]);
  });

  test.each([
    ['whose role is of no category', { niceRole: 'ZZ-WRL-001' }, 'INPUT_INVALID', recruiter],
    ['in a series of other work', { series: '0201' }, 'INPUT_INVALID', recruiter],
    ['for a provision that sets no duty', { directive: '3(c)' }, 'INPUT_INVALID', recruiter],
    ['at an agency that there is none of', { agency: 'NASA' }, 'INPUT_INVALID', recruiter],
    ['of nobody', { count: 0 }, 'INPUT_INVALID', recruiter],
    ['that has yet to begin', { placedOn: '2026-11-22' }, 'INPUT_INVALID', recruiter],
    ['with a name', { reason: 'For Dr. Doe' }, 'PII_FORBIDDEN', recruiter],
    ['of a pathway that there is none of', { pathway: 'OPM:hiringPathway:NO' }, 'NOT_FOUND', recruiter],
    ['by the agency that takes them in', {}, 'NOT_AUTHORIZED', officer('CISA')],
    ['without a token', {}, 'SIGN_IN_REQUIRED', publicPrincipal],
  ])('no placement is recorded %s', async (__, input, code, as) => {
    const port = new Workforce(stage, way);
    const id = await port.broughtTo('ONBOARDED');
    expect(codeOf(await port.createPlacement(placementInput(id, input), as))).toBe(code);
    expect(await port.countsOf(id)).toMatchObject({ placed: 0 });
  });

  test('nobody is placed by a pathway that nobody came on board by', async () => {
    const port = new Workforce(stage, way);
    const id = await port.broughtTo('OPEN');
    expect(codeOf(await port.createPlacement(placementInput(id)))).toBe('SKIPPED_STATE');
  });

  test('no more leave than are placed, and how they left is counted', async () => {
    const port = new Workforce(stage, way);
    const pathway = await port.broughtTo('ONBOARDED', 5);
    const id = idOf(await port.createPlacement(placementInput(pathway, { count: 5 })));
    const end = (expectedVersion: number, how: string, count: number) =>
      port.updatePlacement({ id, expectedVersion, end: how, count });
    expect(recordOf(await end(1, 'CONVERTED', 3))).toMatchObject({ stillPlaced: 2 });
    expect(codeOf(await end(2, 'SEPARATED', 3))).toBe('INPUT_INVALID');
    expect(codeOf(await end(1, 'SEPARATED', 1))).toBe('VERSION_CONFLICT');
    expect(recordOf(await end(2, 'SEPARATED', 2))).toMatchObject({
      stillPlaced: 0,
      ends: [
        { end: 'COMPLETED', count: 0 },
        { end: 'CONVERTED', count: 3 },
        { end: 'SEPARATED', count: 2 },
      ],
    });
    const reason = { id, expectedVersion: 3, end: 'COMPLETED', count: 1, reason: 'Mr. Doe left' };
    expect(codeOf(await port.updatePlacement(reason))).toBe('PII_FORBIDDEN');
  });
});

test('placements are there for OPM, for the agency its own, and for nobody else', async () => {
  const id = await opm.placed([{ agency: 'CISA' }, { agency: 'NSA' }]);
  expect(await listed(id, recruiter)).toEqual(['CISA', 'NSA']);
  expect(await listed(id, officer('CISA'))).toEqual(['CISA']);
  for (const as of [
    publicPrincipal,
    officer('TREASURY'),
    { ...officer('CISA'), clearance: 'U' as const },
    { ...recruiter, clearance: 'U' as const },
  ]) {
    expect(await listed(id, as)).toEqual([]);
  }
});

const CELL = '{ value withheld }';
const COUNTS = `query ($quarter: String) {
  placementCounts(quarter: $quarter) {
    quarter asOf definition total ${CELL}
    byAgency { agency total ${CELL} byDirective { directive { citation } count ${CELL} } byRole { category count ${CELL} } }
    byDirective { directive { citation } count ${CELL} }
    byRole { category count ${CELL} }
  }
}`;
interface Cell {
  readonly value: number | null;
  readonly withheld: boolean;
}
interface Counts {
  readonly total: Cell;
  readonly byAgency: readonly { readonly agency: string; readonly total: Cell }[];
}

describe('the counts of a quarter', () => {
  const quarter = '2030-Q1';
  const ask = (as: Principal = publicPrincipal, of: string = quarter) =>
    stage.ask<{ placementCounts: Counts | null }>(COUNTS, { quarter: of }, as);

  test('are published when it is over, withhold what is small, and never change', async () => {
    stage.clock.set('2030-02-01T15:00:00Z');
    // The authority of the plan ran out by then.
    const authorities = [{ citation: '5 CFR 337 subpart B', expiresOn: null }];
    const pathway = await opm.baselined();
    for (const state of ['PROPOSED', 'AUTHORIZED', 'OPEN', 'REVIEWING', 'CERTIFIED', 'SELECTED', 'ONBOARDED'] as const) {
      if (state === 'AUTHORIZED') {
        leftBy(await opm.updatePathway({ id: pathway, expectedVersion: 2, authorities }));
      }
      leftBy(await opm.step(pathway, state, 200));
    }
    for (const [agency, count] of [['CISA', 50], ['NSA', 40], ['TREASURY', 30], ['OPM', 2], ['DOJ', 20]] as const) {
      for (const directive of ['2(c)(i)', '2(d)']) {
        const input = { agency, directive, count: Math.ceil(count / 2), placedOn: '2030-02-01' };
        leftBy(await opm.createPlacement(placementInput(pathway, input)));
      }
    }
    const { errors } = await ask();
    expect(errors?.[0]?.extensions).toMatchObject({ rule: 'QUARTER_NOT_OVER' });
    const { data: whole } = await ask(recruiter);
    expect(whole?.placementCounts?.total).toEqual({ value: 142, withheld: false });

    stage.clock.set('2030-04-02T15:00:00Z');
    const { data: published, extensions } = await ask();
    const agencies = new Map(
      published?.placementCounts?.byAgency.map(({ agency, total }) => [agency, total]),
    );
    for (const small of ['OPM', 'OMB', 'CNSS', 'WAR']) {
      expect(agencies.get(small)).toEqual({ value: null, withheld: true });
    }
    expect([...agencies.values()].filter(({ withheld }) => !withheld).length).toBeGreaterThan(0);
    expect(extensions).toMatchObject({
      redactions: [{ path: ['placementCounts'], reason: 'SMALL_CELL', contactOffice: 'OPM' }],
    });

    const late = { agency: 'CISA', count: 20, placedOn: '2030-02-01' };
    leftBy(await opm.createPlacement(placementInput(pathway, late)));
    for (const as of [publicPrincipal, officer('CISA'), { ...recruiter, clearance: 'U' as const }]) {
      expect((await ask(as)).data).toEqual(published);
    }
    // What was recorded late is in the quarter in which it was recorded.
    const { data: next } = await ask(recruiter, '2030-Q2');
    expect(next?.placementCounts?.total).toEqual({ value: 20, withheld: false });
    const { data: same } = await ask(recruiter);
    expect(same?.placementCounts?.byAgency).toEqual(whole?.placementCounts?.byAgency);
  });

  test.each([
    ['2026-Q5', 'QUARTER_UNKNOWN'],
    ['2026-Q1', 'QUARTER_UNKNOWN'],
    ['2100-Q1', 'QUARTER_NOT_OVER'],
  ])('are not there of %s', async (of, rule) => {
    const { errors } = await ask(publicPrincipal, of);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule });
  });
});

const WORKFORCE = `query ($quarter: String) {
  agencies {
    id
    cyberWorkforce(quarter: $quarter) { quarter seats placements ${CELL} byRole { category count ${CELL} } }
  }
}`;
interface OfAgencies {
  readonly agencies: readonly {
    readonly id: string;
    readonly cyberWorkforce: { readonly seats: number | null; readonly placements: Cell } | null;
  }[];
}

describe('the cyber workforce of an agency', () => {
  test('is there for all eight, with seats planned at it and placements as published', async () => {
    await opm.broughtTo('PROPOSED');
    const { data, errors } = await stage.ask<OfAgencies>(WORKFORCE);
    expect(errors).toBeUndefined();
    expect(data?.agencies).toHaveLength(8);
    for (const { cyberWorkforce } of data?.agencies ?? []) {
      expect(cyberWorkforce).toMatchObject({ placements: { value: null, withheld: true } });
    }
    const seats = new Map(data?.agencies.map((one) => [one.id, one.cyberWorkforce?.seats]));
    expect(seats.get('CISA')).toBeGreaterThanOrEqual(100);
    expect(seats.get('DOJ')).toBeNull();
  });

  test('is whole for OPM while the quarter is not over', async () => {
    stage.clock.set('2031-02-01T15:00:00Z');
    const { data } = await stage.ask<OfAgencies>(WORKFORCE, { quarter: '2031-Q1' }, recruiter);
    for (const { cyberWorkforce } of data?.agencies ?? []) {
      expect(cyberWorkforce?.placements).toEqual({ value: 0, withheld: false });
    }
  });
});
