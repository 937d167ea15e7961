import { leftBy } from '../../../testing/send-change.js';
import { officer, openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { placementInput, recruiter, Workforce } from '../testing/workforce.js';

let stage: Stage;
let opm: Workforce;
beforeAll(async () => {
  stage = await openStage();
  opm = new Workforce(stage);
});
afterAll(() => stage.close());

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
    for (const state of [
      'PROPOSED',
      'AUTHORIZED',
      'OPEN',
      'REVIEWING',
      'CERTIFIED',
      'SELECTED',
      'ONBOARDED',
    ] as const) {
      if (state === 'AUTHORIZED') {
        leftBy(await opm.updatePathway({ id: pathway, expectedVersion: 2, authorities }));
      }
      leftBy(await opm.step(pathway, state, 200));
    }
    for (const [agency, count] of [
      ['CISA', 50],
      ['NSA', 40],
      ['TREASURY', 30],
      ['OPM', 2],
      ['DOJ', 20],
    ] as const) {
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
    for (const as of [
      publicPrincipal,
      officer('CISA'),
      { ...recruiter, clearance: 'U' as const },
    ]) {
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
