import { openStage, type Stage } from '../../../testing/stage.js';
import { publicPrincipal, type Principal } from '../../contract/identity/principal.js';
import { developer, evaluator, FrontierWork } from '../testing/frontier-work.js';

let stage: Stage;
let work: FrontierWork;
beforeAll(async () => {
  stage = await openStage();
  work = new FrontierWork(stage);
});
afterAll(() => stage.close());

interface Cell {
  readonly value: number | null;
  readonly withheld: boolean;
}
interface Counts {
  readonly engagementCounts: {
    readonly quarter: string;
    readonly total: Cell;
    readonly byStanding: readonly { readonly standing: string; readonly count: Cell }[];
  };
}
const COUNTS = `query ($quarter: String) {
  engagementCounts(quarter: $quarter) {
    quarter asOf definition total { value withheld } byStanding { standing count { value withheld } }
  }
}`;
const ask = (quarter: string | null, as: Principal = publicPrincipal) =>
  stage.ask<Counts>(COUNTS, { quarter }, as);
const valuesOf = ({ byStanding }: Counts['engagementCounts']) =>
  Object.fromEntries(byStanding.map(({ standing, count }) => [standing, count.value]));

test('small counts are withheld, nobody counts a quarter that goes on, and NSA counts it whole', async () => {
  // Of seven developers, so that none can take its own off and be left with few.
  const labs = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => developer(`COUNT-${name}`));
  for (const lab of labs) {
    const ids = await Promise.all(['One', 'Two', 'Three'].map((alias) => work.begun(alias, lab)));
    await work.withdraw({ id: ids[0], expectedVersion: 1 }, lab);
  }
  const first = labs[0];
  await work.developerStep(
    { id: await work.begun('Four', first), expectedVersion: 1, state: 'TERMS_AGREED' },
    first,
  );
  const own = await ask('2026-Q4', evaluator);
  expect(own.data?.engagementCounts).toMatchObject({ quarter: '2026-Q4', total: { value: 22 } });
  expect(own.data && valuesOf(own.data.engagementCounts)).toEqual({
    UNDER_EVALUATION: 15,
    DETERMINED: 0,
    EARLY_ACCESS: 0,
    ENDED: 0,
    WITHDRAWN: 7,
  });
  const { errors } = await ask('2026-Q4');
  expect(errors?.[0]?.extensions).toMatchObject({ rule: 'QUARTER_NOT_OVER' });

  stage.clock.advance(60 * 86_400_000);
  const { data, extensions } = await ask('2026-Q4');
  expect(data && valuesOf(data.engagementCounts)).toMatchObject({
    UNDER_EVALUATION: 15,
    DETERMINED: null,
    EARLY_ACCESS: null,
    ENDED: null,
  });
  expect(extensions).toMatchObject({ redactions: [{ reason: 'SMALL_CELL' }] });
  // A withdrawal after the quarter moves nothing in it: nobody sees that somebody withdrew.
  const late = await work.begun('Five', labs[1]);
  await work.withdraw({ id: late, expectedVersion: 1 }, labs[1]);
  expect((await ask('2026-Q4')).data).toEqual(data);
});

test('a quarter with few engagements looks like one with none', async () => {
  const empty = await ask('2026-Q3');
  expect(empty.data && Object.values(valuesOf(empty.data.engagementCounts))).toEqual(
    Array.from({ length: 5 }, () => null),
  );
  stage.clock.advance(120 * 86_400_000);
  const few = await ask('2027-Q1');
  expect(few.data && valuesOf(few.data.engagementCounts)).toEqual(
    empty.data && valuesOf(empty.data.engagementCounts),
  );
});
