import { openStage, type Stage } from '../../../testing/stage.js';
import { recruiter, Workforce } from '../testing/workforce.js';

let stage: Stage;
let opm: Workforce;
beforeAll(async () => {
  stage = await openStage();
  opm = new Workforce(stage);
});
afterAll(() => stage.close());

const CELL = '{ value withheld }';
interface Cell {
  readonly value: number | null;
  readonly withheld: boolean;
}
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
    const { data } = await stage.ask<OfAgencies>(WORKFORCE, { quarter: '2026-Q4' }, recruiter);
    for (const { cyberWorkforce } of data?.agencies ?? []) {
      expect(cyberWorkforce?.placements).toEqual({ value: 0, withheld: false });
    }
  });
});
